package org.ossvitals.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegistryTest {
    private static final String GOOD = """
            foundation: {id: sample, name: Sample}
            projects:
              - id: harbour
                stage: graduation
                stage-since: 2023-03-14
                home: {country: FR, source: charter}
                releases: {cadence: P3M}
                repositories:
                  - {name: sample/harbour, role: primary}
            """;

    @Test
    void readsWhatPeopleDeclared() {
        Registry registry = StrictYaml.read(GOOD, "r.yml", Registry.class);
        assertThat(registry.repositoryNames()).containsExactly("sample/harbour");
        assertThat(registry.projects().get(0).home()).isEqualTo(new Registry.Home("FR", "charter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage: graduation | stage: gradution | did you mean `graduation`?",
                "stage-since: | stage-sinse: | r.yml line 5: unknown key `projects[0].stage-sinse`; did you mean `stage-since`?",
                "country: FR | country: France | home country `France` is not an ISO code",
                "name: sample/harbour | name: harbour | repository `harbour` is not of the form owner/name",
                "role: primary | role: main | role `main` of sample/harbour is unknown",
                "id: harbour | id: Har bour | project id `Har bour` must be lower case",
                "cadence: P3M | cadence: quarterly | cadence `quarterly` is not an ISO period such as P3M",
                "releases: {cadence: P3M} | mode: frozen | mode `frozen` of project `harbour` is unknown; use maintenance",
                "stage-since: 20 | stage-since: x20 | is not a day such as 2026-10-01"
            })
    void refusesWhatIsWrongAndNamesIt(String right, String wrong, String message) {
        assertThatThrownBy(() -> StrictYaml.read(GOOD.replace(right, wrong), "r.yml", Registry.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void everyShippedRegistryIsGood() throws java.io.IOException {
        try (var files = java.nio.file.Files.list(Path.of("..", "conf", "registries"))) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            Registry.read(file).projects())
                    .isNotEmpty());
        }
    }
}
