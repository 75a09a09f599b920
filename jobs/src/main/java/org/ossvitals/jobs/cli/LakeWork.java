package org.ossvitals.jobs.cli;

import java.io.IOException;
import org.ossvitals.connectors.lake.Lake;

/** What every command that changes the lake does first: settle what the run is about, and take the lake for it. */
final class LakeWork {
    private LakeWork() {}

    /** The work itself. */
    interface Work {
        ExitCode with(Run run, Lake lake) throws IOException;
    }

    static int with(RunOptions options, Surroundings surroundings, Work work) throws IOException {
        Run run = Run.from(options, surroundings);
        Folders.makeWritable(run.out());
        try (Lake lake = Lake.open(run.lake())) {
            lake.leaveOut(run.people().optedOut());
            return FullDiskException.told(run.out(), () -> work.with(run, lake)).code();
        }
    }
}
