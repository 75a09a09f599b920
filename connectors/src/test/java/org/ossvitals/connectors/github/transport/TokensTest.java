package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ossvitals.connectors.github.transport.Line.FINE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Line DEAD = Line.of(401, "{\"message\":\"Bad credentials\"}");
    private static final String WHOLE = "{\"fine\":true}";

    private final TestClock clock = new TestClock();

    @Test
    void aRevokedTokenGivesWayToTheNext() throws IOException {
        try (Script script =
                new Script(clock, asked -> asked.header("Authorization").endsWith("ghp_one") ? DEAD : FINE)) {
            Way way = Way.to(script, Tokens.of("ghp_one,ghp_two"), Way.manners(clock));
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(way.ask()).isEqualTo(WHOLE);

            assertThat(script.asked())
                    .extracting(asked -> asked.header("Authorization"))
                    .containsExactly("Bearer ghp_one", "Bearer ghp_one", "Bearer ghp_two", "Bearer ghp_two");
        }
    }

    @Test
    void oneRefusalMayBeAHiccup() throws IOException {
        try (Script script = new Script(clock, DEAD, FINE, DEAD, FINE)) {
            Way way = Way.to(script, clock);
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(way.ask()).isEqualTo(WHOLE);
        }
    }

    @Test
    void whenNoTokenIsLeftItSaysSoWithoutTellingOne() throws IOException {
        try (Script script = new Script(clock, DEAD)) {
            Way way = Way.to(script, Tokens.of("ghp_one,ghp_two"), Way.manners(clock));
            assertThatThrownBy(way::ask)
                    .isInstanceOf(TokenRefusedException.class)
                    .hasMessageContaining("GITHUB_TOKEN")
                    .hasMessageNotContaining("ghp_");
            assertThatThrownBy(way::ask).isInstanceOf(TokenRefusedException.class);
            assertThat(script.requests()).as("nothing more is sent").isEqualTo(4);
        }
    }

    @Test
    void withoutATokenARefusalIsAnAnswer() throws IOException {
        try (Script script = new Script(clock, DEAD)) {
            Way way = Way.to(script, Tokens.none(), Way.manners(clock));
            assertThat(way.answer("/x").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void blankIsNoTokenAndABrokenOneIsNotRepeated() {
        assertThat(Tokens.of(" , ").anonymous()).isTrue();
        assertThat(Tokens.of("a,").anonymous()).isFalse();
        assertThatThrownBy(() -> Tokens.of("fine,ghp_has blank"))
                .hasMessageContaining("GITHUB_TOKEN")
                .hasMessageNotContaining("ghp_");
    }

    @Test
    void namesTheKindOfATokenByItsPrefix() {
        assertThat(List.of("ghp_x", "github_pat_x", "gho_x", "ghu_x", "ghs_x", "0123456789".repeat(4), "x"))
                .extracting(token -> new PersonalToken(token).kind())
                .containsExactly(
                        "personal access token (classic)",
                        "personal access token (fine-grained)",
                        "OAuth token",
                        "user token of a GitHub App",
                        "installation token of a GitHub App",
                        "personal access token (old form)",
                        "token of unknown kind");
    }

    @Test
    void tellsHowEachTokenStands() throws IOException {
        String body = "{\"resources\":{\"core\":{\"limit\":5000,\"remaining\":4321,\"reset\":%d},\"graphql\":{}}}"
                .formatted(clock.now().plusSeconds(90).getEpochSecond());
        try (Script script = new Script(clock, asked -> switch (asked.header("Authorization")) {
            case "Bearer ghp_one" -> Line.of(200, body);
            case "Bearer ghp_two" -> Line.of(404, "{\"message\":\"Rate limiting is not enabled.\"}");
            default -> DEAD;
        })) {
            Way way = Way.to(script, Tokens.of("ghp_one,ghp_two,ghp_three"), Way.manners(clock));
            String kind = "personal access token (classic)";
            List<Standing> standings = way.transport().standings(way.census());

            assertThat(standings.get(0))
                    .isEqualTo(new Standing(
                            kind,
                            Optional.of(new Standing.Allowance(5000, 4321, Duration.ofSeconds(90))),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(standings.get(1))
                    .isEqualTo(new Standing(kind, Optional.empty(), Optional.empty(), Optional.empty()));
            assertThat(standings.get(2).problem()).get().asString().contains("GITHUB_TOKEN");
            assertThat(script.last().path()).isEqualTo("/rate_limit");
        }
    }
}
