package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.Settings;
import picocli.CommandLine;

class LanguageOptionTest {
    @TempDir
    private Path folder;

    @Test
    void theFlagWinsOverTheConfigurationAndEnglishIsTheDefault() throws IOException {
        Path file = Files.writeString(folder.resolve("vitals.yml"), "registry: r.yml\nlanguage: ja\n");
        assertThat(asked("--language", "en").over(file).tag()).isEqualTo("en");
        assertThat(asked().over(file).tag()).isEqualTo("ja");
        assertThat(asked().over(Settings.read(file)).tag()).isEqualTo("ja");
        assertThat(asked().over(Settings.DEFAULTS).tag()).isEqualTo("en");
        assertThat(asked().over(folder.resolve("none.yml")).tag()).isEqualTo("en");
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedWhereverItIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("vitals.yml"), "registry: r.yml\nlanguage: xx\n");
        assertThatThrownBy(() -> asked("--language", "xx").over(Settings.DEFAULTS))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("`xx` is not one of en, ja");
        assertThatThrownBy(() -> asked().over(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("`xx` is not one of en, ja");
    }

    private static LanguageOption asked(String... flags) {
        return CommandLine.populateCommand(new LanguageOption(), flags);
    }
}
