package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ossvitals.reports.export.Exports;
import org.ossvitals.reports.model.Computed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the last computed measures again, without collecting or computing.")
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        CSV,
        PARQUET
    }

    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    @Option(names = "--format", defaultValue = "csv", description = "csv or parquet; default ${DEFAULT-VALUE}.")
    private Format format;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return FullDiskException.told(options.out, this::export).code();
    }

    private ExitCode export() throws IOException {
        Path lake = LakeOf.options(options, surroundings);
        Path computed = LakeOf.computed(lake);
        Path export = options.out.resolve("export");
        Folders.makeWritable(export);
        switch (format) {
            case CSV -> Exports.write(Computed.read(computed), export);
            case PARQUET -> parquet(computed, export.resolve("measures.parquet"));
        }
        surroundings.terminal().say("Exported to " + export.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }

    private static void parquet(Path computed, Path to) throws IOException {
        Folders.replace(to, folder -> Folders.copy(computed.resolve("measures.parquet"), folder));
    }
}
