package org.ossvitals.jobs.cli;

import java.util.concurrent.Callable;
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

    @Mixin
    private CollectOptions collect;

    @Option(names = "--no-collect", description = "Computes from what the lake holds; asks GitHub nothing.")
    private boolean noCollect;

    NightlyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return LakeWork.with(options, surroundings, (run, lake) -> {
            Nightly nightly = new Nightly(surroundings.terminal(), run, lake);
            return noCollect ? nightly.run() : nightly.run(Facts.nightly(run, collect, surroundings, lake));
        });
    }
}
