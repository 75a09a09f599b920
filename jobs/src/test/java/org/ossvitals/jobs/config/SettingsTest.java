package org.ossvitals.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    @Test
    void whatIsLeftOutHasADefault() {
        Settings settings = StrictYaml.read("registry: r.yml", "vitals.yml", Settings.class);
        assertThat(settings)
                .isEqualTo(new Settings(
                        "r.yml",
                        null,
                        null,
                        null,
                        new Settings.GitHub(URI.create("https://api.github.com"), URI.create("https://github.com")),
                        new Settings.Collect(4, null, 490, 200, Duration.ofMinutes(65))));
    }

    @Test
    void everyKeyIsRead() {
        String text = """
                registry: r.yml
                lake: /data/lake
                people: people
                language: ja
                github: {endpoint: "http://127.0.0.1:8080", git-endpoint: "file:///srv/git"}
                collect: {in-flight: 2, since: 2020-01-31, recent-days: 90, reserve: 0, longest-wait: 90s}
                """;
        assertThat(StrictYaml.read(text, "vitals.yml", Settings.class))
                .isEqualTo(new Settings(
                        "r.yml",
                        "/data/lake",
                        "people",
                        "ja",
                        new Settings.GitHub(URI.create("http://127.0.0.1:8080"), URI.create("file:///srv/git")),
                        new Settings.Collect(2, LocalDate.of(2020, 1, 31), 90, 0, Duration.ofSeconds(90))));
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertThatThrownBy(() -> StrictYaml.read("github:\n  endpiont: x", "vitals.yml", Settings.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("vitals.yml line 2: unknown key `github.endpiont`; did you mean `endpoint`?");
    }

    @Test
    void aWrongValueIsNamedWithWhatIsExpected() {
        assertThat(List.of("since: yesterday", "longest-wait: soon", "recent-days: 0", "reserve: -1"))
                .map(line -> refusal("collect:\n  " + line))
                .containsExactly(
                        "v.yml line 2: `collect.since`: `yesterday` is not a day such as 2026-10-01",
                        "v.yml line 2: `collect.longest-wait`: `soon` is not a length of time such as 65m",
                        "v.yml line 2: `collect`: recent-days must be 1 or more, not 0",
                        "v.yml line 2: `collect`: reserve must be 0 or more, not -1");
        assertThat(refusal("github: {git-endpoint: \"ssh://git@example.org\"}"))
                .contains("neither an http(s) nor a file address");
    }

    private static String refusal(String text) {
        return assertThatThrownBy(() -> StrictYaml.read(text, "v.yml", Settings.class))
                .isInstanceOf(ConfigurationException.class)
                .actual()
                .getMessage();
    }

    @Test
    void theShippedConfigurationIsGood() {
        assertThat(Settings.read(Path.of("..", "conf", "vitals.yml")).registry())
                .isNotBlank();
    }
}
