package org.ossvitals.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "compute",
        mixinStandardHelpOptions = true,
        description = "Computes all measures from what the lake holds; writes no pages.")
final class ComputeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    ComputeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return LakeWork.with(options, surroundings, (run, lake) -> {
            new Stages(surroundings.terminal()).compute(run, lake);
            return ExitCode.DONE;
        });
    }
}
