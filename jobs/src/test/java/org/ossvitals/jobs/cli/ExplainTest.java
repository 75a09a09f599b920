package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;

/** Who is who in two collected repositories. */
final class ExplainTest {
    private static final World WORLD = SmallFoundation.world();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void collect() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(WORLD)) {
            Path configuration = SmallFoundation.configuration(folder, github, SmallFoundation.REGISTRY);
            Ended ended = Ended.of(
                    Map.of("GITHUB_TOKEN", "sesame"),
                    github.clock(),
                    "collect",
                    "--config",
                    configuration,
                    "--out",
                    folder.resolve("out"));
            assertThat(ended.code()).as(ended.said()).isZero();
        }
    }

    @Test
    void aPersonIsShownWithTheAddressesThatAreLinkedAndNoneIsReadable() {
        String login = SmallFoundation.author();
        Ended ended = explain(login.toUpperCase(Locale.ROOT));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said())
                .startsWith(login.toLowerCase(Locale.ROOT) + " (account:")
                .contains(
                        "class: human, nothing speaks against it",
                        "    an address (",
                        "to undo it, under `apart` of identities.yml",
                        "- identities: [\"" + login.toLowerCase(Locale.ROOT) + "\", \"email:")
                .doesNotContain("@");
    }

    @Test
    void aMachineSaysHowItIsKnown() {
        assertThat(explain("dependabot[bot]").said()).contains("class: bot, listed in bots.csv");
    }

    @Test
    void aMistypedLoginIsToldTheNearest() {
        String login = SmallFoundation.author().toLowerCase(Locale.ROOT);
        Ended ended = explain(login + "x");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("`" + login + "x` is nobody", "did you mean `" + login + "`");
    }

    @Test
    void withoutALakeNobodyIsExplained() {
        Ended ended = Ended.of(
                Map.of(),
                "people",
                "explain",
                "ada",
                "--config",
                folder.resolve("vitals.yml"),
                "--out",
                folder.resolve("none"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("There is no lake");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static Ended explain(String who) {
        return Ended.of(
                Map.of(),
                "people",
                "explain",
                who,
                "--config",
                folder.resolve("vitals.yml"),
                "--as-of",
                "2026-10-01",
                "--out",
                folder.resolve("out"));
    }
}
