package org.ossvitals.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that every command about a foundation takes. */
final class RunOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; default conf/vitals.yml of the checkout.")
    Path config;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The UTC day the figures are about, such as 2026-10-01; default today.")
    String asOf;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "vitals-out",
            description = "Where site/, export/ and the lake go; default ${DEFAULT-VALUE}.")
    Path out;

    @Mixin
    LanguageOption language = new LanguageOption();

    @Option(
            names = "--metrics",
            paramLabel = "DIR",
            description = "A folder with metric folders of your own; repeatable.")
    List<Path> metrics = List.of();

    Path configuration(Surroundings surroundings) {
        return config != null ? config : surroundings.home().resolve("conf").resolve("vitals.yml");
    }
}
