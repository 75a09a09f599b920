package org.ossvitals.jobs.cli;

import java.util.concurrent.Callable;
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

    @Mixin
    private CollectOptions collect;

    CollectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return LakeWork.with(options, surroundings, (run, lake) -> {
            Collecting collecting = Facts.nightly(run, collect, surroundings, lake);
            return collecting.recent().history().ended();
        });
    }
}
