package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kohsuke.github.connector.GitHubConnectorResponse;
import org.ossvitals.connectors.github.transport.Script.Line;

class TransportTest {
    private static final String TOKEN = "nobody-may-see-this";
    private static final Line FINE = Line.of(200, "{\"fine\":true}");

    private final Census census = new Census();

    @Test
    void saysWhoAsksAndByWhichRight() throws IOException {
        try (Script script = new Script(FINE)) {
            assertThat(ask(script)).isEqualTo("{\"fine\":true}");

            assertThat(script.header("User-Agent")).startsWith("oss-vitals");
            assertThat(script.header("Authorization")).isEqualTo("Bearer " + TOKEN);
            assertThat(script.header("X-GitHub-Api-Version")).isEqualTo("2022-11-28");
        }
    }

    @Test
    void asksAgainAfterServerErrorsAndCutOrBrokenBodies() throws IOException {
        try (Script script = new Script(
                Line.of(502, "<html>unicorn"), FINE.cutBy(3), Line.of(200, "{\"fine\":"), Line.of(200, ""), FINE)) {
            assertThat(ask(script)).isEqualTo("{\"fine\":true}");
            assertThat(census.byRoute()).isEqualTo(Map.of("GET /repos/:owner/:name/issues", 5));
        }
    }

    @Test
    void aLoginPageWithStatus200IsNotAnEmptyList() throws IOException {
        try (Script script = new Script(Line.of(200, "<html>Please log in</html>"))) {
            assertThatThrownBy(() -> ask(script))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("GET /repos/a/b/issues is not whole JSON");
        }
    }

    @Test
    void givesUpAfterTheLastAttemptAndSaysSo() throws IOException {
        try (Script script = new Script(Line.of(503, ""))) {
            assertThatThrownBy(() -> ask(script))
                    .hasMessageContaining("503")
                    .hasMessageContaining("5 times")
                    .hasMessageNotContaining("nobody-may-see");
            assertThat(script.requests()).isEqualTo(5);
        }
    }

    @Test
    void anAnswerThatIsNoFaultIsNotAskedForAgain() throws IOException {
        for (int status : new int[] {401, 403, 404, 409, 410, 422, 451}) {
            try (Script script = new Script(Line.of(status, "{\"message\":\"no\"}"))) {
                ask(script);
                assertThat(script.requests()).isEqualTo(1);
            }
        }
    }

    @Test
    void waitsAsLongAsTheHostAsks() throws IOException {
        Line secondary = Line.of(403, "{\"message\":\"You have exceeded a secondary rate limit\"}");
        try (Script script =
                new Script(Line.of(429, "{}").with("Retry-After", "0"), secondary.with("Retry-After", "0"), FINE)) {
            assertThat(ask(script)).isEqualTo("{\"fine\":true}");
        }
    }

    @Test
    void aLimitLongerThanOurPatienceEndsTheRun() throws IOException {
        try (Script script = new Script(Line.of(429, "{}").with("Retry-After", "3600"))) {
            assertThatThrownBy(() -> ask(script))
                    .isInstanceOf(RateLimitedException.class)
                    .hasMessageContaining("wait 3600 s; run again later");
            assertThat(script.requests()).isEqualTo(1);
        }
    }

    @Test
    void aGraphQlLimitHidesInASuccess() throws IOException {
        String limited = "{\"errors\":[{\"type\":\"RATE_LIMITED\"}]}";
        try (Script script = new Script(Line.of(200, limited).with("Retry-After", "0"), FINE)) {
            Request query = Request.post(script.at("/graphql"), "{}".getBytes(StandardCharsets.UTF_8));

            assertThat(text(transport().connector(census).send(query))).isEqualTo("{\"fine\":true}");
        }
    }

    @Test
    void followsARenameOnTheSameHost() throws IOException {
        try (Script script = new Script(Line.of(301, "{}").with("Location", "/repositories/7/issues"), FINE)) {
            assertThat(ask(script)).isEqualTo("{\"fine\":true}");
            assertThat(script.path()).isEqualTo("/repositories/7/issues");
        }
    }

    @Test
    void neverTakesTheTokenToAnotherHost() throws IOException {
        try (Script other = new Script(FINE);
                Script script = new Script(
                        Line.of(302, "{}").with("Location", other.at("/").toString()))) {
            assertThatThrownBy(() -> ask(script)).hasMessageContaining("another host");
            assertThat(other.requests()).isZero();
        }
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() throws IOException {
        Patience brief = new Patience(
                Duration.ofSeconds(5), Duration.ofMillis(50), 1, Duration.ofMillis(1), Duration.ofMillis(5));
        try (Silence silence = new Silence()) {
            assertThatThrownBy(() -> new Transport(Tokens.none(), Manners.ORDINARY.with(brief))
                            .connector(census)
                            .send(Request.get(silence.address())))
                    .hasMessageContaining("No whole answer");
        }
    }

    private String ask(Script script) throws IOException {
        return text(transport().connector(census).send(Request.get(script.at("/repos/a/b/issues"))));
    }

    private static Transport transport() {
        Patience patience = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(20), 5, Duration.ofMillis(1), Duration.ofSeconds(2));
        return new Transport(Tokens.of(TOKEN), Manners.ORDINARY.with(patience));
    }

    private static String text(GitHubConnectorResponse response) throws IOException {
        return new String(response.bodyStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
