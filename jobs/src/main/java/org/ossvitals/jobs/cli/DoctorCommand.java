package org.ossvitals.jobs.cli;

import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks everything that a night needs, changes nothing, and says what is wrong before the night does. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks configuration, token, budget, disk and lake before a long run; changes nothing.")
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = new Diagnosis(surroundings.terminal());
        diagnosis.check("configuration", () -> {
            Run run = Run.from(options, surroundings);
            diagnosis.fine(
                    "configuration",
                    "%d projects with %d repositories, as of %s"
                            .formatted(
                                    run.registry().projects().size(),
                                    run.registry().repositoryNames().size(),
                                    run.asOf()));
            new HostCheck(diagnosis, Facts.source(run, surroundings))
                    .all(run.registry().repositoryNames(), Lake.read(run.lake()));
            new LakeCheck(diagnosis, run.lake()).all();
        });
        return diagnosis.code().code();
    }
}
