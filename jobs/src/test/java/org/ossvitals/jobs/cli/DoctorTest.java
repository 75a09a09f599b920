package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.SimulatedGitHub;

/** What somebody learns who asks before a long run. */
final class DoctorTest {
    private static final String TOKEN = "ghp_recognisable";

    @TempDir
    private Path folder;

    @Test
    void tellsWhatANightWillCostAndWhatThereIs() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(SmallFoundation.world(), Habits.STRICT)) {
            Ended ended = doctor(github, Map.of("GITHUB_TOKEN", TOKEN), SmallFoundation.REGISTRY);
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said())
                    .containsPattern("configuration +ok +2 projects with 2 repositories")
                    .containsPattern("token +ok .*[0-9,]+ of 5,000 requests left.*of 5,000 points left")
                    .containsPattern("repositories +ok +all 2 are there")
                    .containsPattern("to collect +ok +about [0-9,]+ issues .* requests .* points, within an hour")
                    .containsPattern("lake +ok .*will be made by the first run")
                    .containsPattern("disk +ok .*GiB free")
                    .doesNotContain(TOKEN);
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void namesARepositoryThatIsNotThereAndARunThatHoldsTheLake() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(SmallFoundation.world());
                Lake held = Lake.open(folder.resolve("out/lake"))) {
            Ended ended = doctor(github, Map.of("GITHUB_TOKEN", TOKEN), SmallFoundation.REGISTRY_WITH_NOWHERE);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said())
                    .containsPattern("repositories +WRONG +1 of 3 are not there .*sample/nowhere")
                    .containsPattern("lake +note +another run holds it");
            assertThat(held.pending()).isEmpty();
        }
    }

    @Test
    void aWrongTokenAndNoTokenAreTold() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(SmallFoundation.world())) {
            Ended wrong = doctor(github, Map.of("GITHUB_TOKEN", "bad"), SmallFoundation.REGISTRY);
            assertThat(wrong.code()).isEqualTo(1);
            assertThat(wrong.said()).containsPattern("token +WRONG");

            Ended none = doctor(github, Map.of(), SmallFoundation.REGISTRY);
            assertThat(none.said()).containsPattern("repositories +note .*set GITHUB_TOKEN");
        }
    }

    @Test
    void aBadConfigurationIsTheFirstThingToMend() throws IOException {
        Path file = Files.writeString(folder.resolve("vitals.yml"), "registery: x");
        Ended ended = Ended.of(Map.of(), "doctor", "--config", file);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .containsPattern("configuration +WRONG .*did you mean `registry`")
                .hasLineCount(1);
    }

    private Ended doctor(SimulatedGitHub github, Map<String, String> environment, String registry) throws IOException {
        Path configuration = SmallFoundation.configuration(folder, github, registry);
        return Ended.of(environment, "doctor", "--config", configuration, "--out", folder.resolve("out"));
    }
}
