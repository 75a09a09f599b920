package org.ossvitals.jobs.cli;

import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Collects what changed, computes, and writes pages and exports.")
final class NightlyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    @Option(names = "--no-collect", description = "Computes from what the lake holds; asks GitHub nothing.")
    private boolean noCollect;

    NightlyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Run run = Run.from(options, surroundings);
        Folders.makeWritable(run.out());
        try (Lake lake = Lake.open(run.lake())) {
            return new Nightly(surroundings.terminal())
                    .run(run, noCollect ? null : Facts.source(run.settings(), surroundings), lake)
                    .code();
        }
    }
}
