package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorClassesTest {

    private static final ActorClasses SHIPPED = ActorClasses.shipped();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, GHOST",
                "' ', User, GHOST",
                "ghost, User, GHOST",
                "octocat, User, HUMAN",
                "octocat, -, HUMAN",
                "Abbott, User, HUMAN",
                "robotnik, User, HUMAN",
                "my-app, Bot, BOT",
                "my-app[bot], User, BOT",
                "dependabot, Bot, BOT",
                "dependabot[bot], Bot, BOT",
                "Renovate-Bot, User, BOT",
                "web-flow, User, BOT",
                "bot-of-alice, User, BOT",
                "bundlewatch-bot, User, BOT",
                "google-oss-robot, User, BOT",
                "Copilot, Bot, AI_AGENT",
                "copilot-swe-agent[bot], Bot, AI_AGENT",
                "copilot-pilot, User, HUMAN",
                "claude[bot], Bot, AI_AGENT",
                "cursoragent, User, AI_AGENT",
                "alice-aibot, User, AI_AGENT",
                "sample, Organization, UNKNOWN",
                "imported-from-elsewhere, Mannequin, UNKNOWN",
                "'x\n=cmd()', User, HUMAN"
            })
    void classifiesByListThenTypeThenName(String login, String type, ActorClass expected) {
        assertThat(SHIPPED.of(login, type)).isEqualTo(expected);
    }

    @Test
    void letsTheListOverruleTypeAndNameInBothDirections(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bots.csv"), """
                pattern,kind,match,reason
                alice-bot,human,exact,her family name
                nightly-*,bot,glob,builds
                reviewer,ai_agent,exact,an app
                """);
        ActorClasses classes = ActorClasses.read(file);
        assertThat(classes.of("Alice-Bot", "User")).isEqualTo(ActorClass.HUMAN);
        assertThat(classes.of("nightly-7", "User")).isEqualTo(ActorClass.BOT);
        assertThat(classes.of("reviewer", "Bot")).isEqualTo(ActorClass.AI_AGENT);
    }

    @Test
    void refusesAListWithAnUnknownKind(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bots.csv"), "pattern,kind,match,reason\nx,robot,exact,?\n");
        assertThatThrownBy(() -> ActorClasses.read(file))
                .hasMessageContaining("bots.csv, record 1")
                .hasMessageContaining("'robot'")
                .hasMessageContaining("bot, ai_agent or human");
    }
}
