package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ossvitals.connectors.lake.Lake;

/** Finds the lake, and what was computed last in it, for commands that only read. */
final class LakeOf {
    private LakeOf() {}

    /** The lake in the output folder where there is one (a demo's has no configuration), else the configured one. */
    static Path options(RunOptions options, Surroundings surroundings) throws IOException {
        Path beside = options.out.resolve("lake");
        return options.config == null && Files.isDirectory(beside)
                ? beside
                : Run.from(options, surroundings).lake();
    }

    /** Taking a lake makes it: a command that looks at people must not begin one in a mistyped folder. */
    static void require(Run run) {
        if (!Files.isDirectory(run.lake())) {
            throw new WrongUsageException("There is no lake " + run.lake()
                    + "; collect first, or name the output folder of a run with --out");
        }
    }

    static Path computed(Path lake) throws IOException {
        return Lake.read(lake)
                .computed()
                .orElseThrow(() -> new IOException("Nothing was computed yet in " + lake.toAbsolutePath()
                        + "; run `vitals nightly` or `vitals compute` first"));
    }
}
