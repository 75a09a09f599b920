package org.ossvitals.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    @Test
    void whatIsLeftOutHasADefault() {
        Settings settings = StrictYaml.read("registry: r.yml", "vitals.yml", Settings.class);
        assertThat(settings)
                .isEqualTo(new Settings(
                        "r.yml",
                        null,
                        new Settings.GitHub(URI.create("https://api.github.com")),
                        new Settings.Collect(4)));
    }

    @Test
    void everyKeyIsRead() {
        String text = """
                registry: r.yml
                lake: /data/lake
                github: {endpoint: "http://127.0.0.1:8080"}
                collect: {in-flight: 2}
                """;
        assertThat(StrictYaml.read(text, "vitals.yml", Settings.class))
                .isEqualTo(new Settings(
                        "r.yml",
                        "/data/lake",
                        new Settings.GitHub(URI.create("http://127.0.0.1:8080")),
                        new Settings.Collect(2)));
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertThatThrownBy(() -> StrictYaml.read("github:\n  endpiont: x", "vitals.yml", Settings.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("vitals.yml line 2: unknown key `github.endpiont`; did you mean `endpoint`?");
    }

    @Test
    void theShippedConfigurationIsGood() {
        assertThat(Settings.read(Path.of("..", "conf", "vitals.yml")).registry())
                .isNotBlank();
    }
}
