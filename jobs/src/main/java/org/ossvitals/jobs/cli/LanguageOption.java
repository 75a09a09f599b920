package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ossvitals.jobs.config.Settings;
import org.ossvitals.reports.finding.Language;
import picocli.CommandLine.Option;

/** The language of pages and summaries; what this program says of its work is English. */
final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of the pages: en or ja; default `language` of the configuration, else en.")
    private String tag;

    /** The one asked for, else that of the settings, else English. */
    Language over(Settings settings) {
        String chosen = tag == null ? settings.language() : tag;
        try {
            return chosen == null ? Language.ENGLISH : Language.of(chosen);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(e.getMessage());
        }
    }

    /** The same where a configuration may be missing. */
    Language over(Path configuration) throws IOException {
        boolean read = tag == null && Files.exists(configuration);
        return over(read ? Settings.read(configuration) : Settings.DEFAULTS);
    }
}
