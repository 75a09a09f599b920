package org.ossvitals.jobs.cli;

import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "collect",
        mixinStandardHelpOptions = true,
        description = "Collects what changed into the lake, and nothing else.")
final class CollectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    CollectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Run run = Run.from(options, surroundings);
        Folders.makeWritable(run.out());
        try (Lake lake = Lake.open(run.lake())) {
            var collection =
                    new Stages(surroundings.terminal()).collect(run, Facts.source(run.settings(), surroundings), lake);
            return (collection.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REPOSITORIES_FAILED).code();
        }
    }
}
