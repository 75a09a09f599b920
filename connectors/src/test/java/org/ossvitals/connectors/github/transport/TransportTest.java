package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ossvitals.connectors.github.transport.Line.FINE;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kohsuke.github.connector.GitHubConnectorResponse;
import org.ossvitals.connectors.github.transport.Line.Damage;

class TransportTest {
    private static final String WHOLE = "{\"fine\":true}";

    private final TestClock clock = new TestClock();

    @Test
    void saysWhoAsksAndByWhichRight() throws IOException {
        try (Script script = new Script(clock, FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);

            assertThat(script.last().header("User-Agent")).startsWith("oss-vitals");
            assertThat(script.last().header("Authorization")).isEqualTo("Bearer " + Way.TOKEN);
            assertThat(script.last().header("X-GitHub-Api-Version")).isEqualTo("2022-11-28");
        }
    }

    @Test
    void asksAgainAfterServerErrorsAndBrokenBodiesWithGrowingPauses() throws IOException {
        try (Script script = new Script(
                clock,
                Line.of(502, "<html>unicorn"),
                FINE.damaged(Damage.SHORT),
                Line.of(200, "{\"fine\":"),
                Line.of(200, ""),
                FINE)) {
            Way way = Way.to(script, clock);

            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(way.census().byRoute()).isEqualTo(Map.of("GET /repos/:owner/:name/issues", 5));
            assertThat(clock.pauses()).hasSize(4);
            for (int i = 0; i < 4; i++) {
                assertThat(clock.pauses().get(i)).isBetween(seconds(0.8 * (1 << i)), seconds(1.2 * (1 << i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void givesUpAfterTheLastAttemptAndSaysSo(int status) throws IOException {
        try (Script script = new Script(clock, Line.of(status, ""))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageContaining("answered " + status + " to GET /repos/a/b/issues, 5 times")
                    .hasMessageNotContaining(Way.TOKEN);
            assertThat(script.requests()).isEqualTo(5);
        }
    }

    @Test
    void aQueryThatFailsIsNotRepeatedAsOftenAsItCostsPoints() throws IOException {
        try (Script script = new Script(clock, Line.of(502, ""))) {
            Way way = Way.to(script, clock);

            assertThatThrownBy(way::askGraphQl)
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageContaining("POST /graphql Threads, 3 times");
            assertThat(way.census().points()).isEqualTo(3);
            assertThat(way.census().requests()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[{\"message\":\"Something went wrong while executing your query.\"}]}",
                "{\"data\":{\"a\":null},\"errors\":[{\"message\":\"This may be the result of a timeout\"}]}",
                "{\"data\":null,\"errors\":[null]}",
                "{}"
            })
    void aQueryThatWasNotAnsweredIsAskedAgainAndThenAFailure(String body) throws IOException {
        Line answered = Line.of(200, "{\"data\":{}}");
        try (Script script = new Script(clock, Line.of(200, body), answered);
                Script never = new Script(clock, Line.of(200, body))) {
            assertThat(Way.to(script, clock).askGraphQl()).isEqualTo("{\"data\":{}}");
            assertThatThrownBy(() -> Way.to(never, clock).askGraphQl())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageContaining("POST /graphql Threads was ");
        }
    }

    @Test
    void partOfAnAnswerIsAnAnswer() throws IOException {
        String part = "{\"data\":{\"a\":null},\"errors\":[{\"type\":\"NOT_FOUND\",\"message\":\"Could not resolve\"}]}";
        try (Script script = new Script(clock, Line.of(200, part))) {
            assertThat(Way.to(script, clock).askGraphQl()).isEqualTo(part);
            assertThat(script.requests()).isEqualTo(1);
        }
    }

    @Test
    void aFailingHostMaySayWhenToComeBack() throws IOException {
        try (Script script = new Script(clock, Line.of(503, "").with("Retry-After", "100"), FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            assertThat(clock.waited()).isBetween(seconds(100), seconds(150));
        }
    }

    @Test
    void whatIsStillBeingMadeIsAskedForAFewTimes() throws IOException {
        Line making = Line.of(202, "{}");
        try (Script script = new Script(clock, making, making, FINE);
                Script never = new Script(clock, making)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            assertThat(Way.to(never, clock).answer("/repos/a/b/stats").statusCode())
                    .isEqualTo(202);
            assertThat(never.requests()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>Please log in</html>", "", "[1,2", "[1,2] and more", "{\"a\":}", "null null", "\u0000"})
    void aSuccessThatIsNotWholeJsonIsNotAnEmptyList(String body) throws IOException {
        try (Script script = new Script(clock, Line.of(200, body))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageContaining("GET /repos/a/b/issues is not whole JSON");
            assertThat(script.requests()).isEqualTo(5);
        }
    }

    @Test
    void saysThatAWebPageIsInBetween() throws IOException {
        try (Script script = new Script(
                clock, Line.of(200, "<html>Please log in</html>").with("Content-Type", "text/html; charset=utf-8"))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask())
                    .hasMessageContaining("it is a web page; if a proxy wants a login");
        }
    }

    @Test
    void aDeepNestIsRefusedWithoutHarm() throws IOException {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        try (Script script = new Script(clock, Line.of(200, deep))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageContaining("nesting depth");
        }
    }

    @Test
    void longTextIsNoFault() throws IOException {
        String body = "[\"" + "x".repeat(1_000_000) + "\"]";
        try (Script script = new Script(clock, Line.of(200, body))) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400, 403, 404, 409, 410, 422, 451})
    void anAnswerThatIsNoFaultIsNotAskedForAgain(int status) throws IOException {
        try (Script script = new Script(clock, Line.of(status, status == 204 ? "" : "{\"message\":\"no\"}"))) {
            assertThat(Way.to(script, clock).answer("/repos/a/b").statusCode()).isEqualTo(status);
            assertThat(script.requests()).isEqualTo(1);
            assertThat(clock.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void followsARenameOnTheSameHostAndTellsWhereItWasFound(int status) throws IOException {
        try (Script script =
                new Script(clock, Line.of(status, "{}").with("Location", "/repositories/7/issues"), FINE)) {
            GitHubConnectorResponse answer = Way.to(script, clock).answer("/repos/a/b/issues");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.request().url()).hasPath("/repositories/7/issues");
            assertThat(script.last().header("Authorization")).isEqualTo("Bearer " + Way.TOKEN);
        }
    }

    @Test
    void followsAChainOfRenamesButNotForEver() throws IOException {
        try (Script five = new Script(clock, asked -> hop(asked, 5));
                Script six = new Script(clock, asked -> hop(asked, 6))) {
            assertThat(Way.to(five, clock).ask("/0")).isEqualTo(WHOLE);
            assertThatThrownBy(() -> Way.to(six, clock).ask("/0"))
                    .hasMessageContaining("GET /0 is redirected without end, more than 5 times");
            assertThat(six.requests()).isEqualTo(6);
        }
    }

    private static Line hop(Script.Asked asked, int hops) {
        int at = Integer.parseInt(asked.path().substring(1));
        return at == hops ? FINE : Line.of(301, "{}").with("Location", "/" + (at + 1));
    }

    @Test
    void aCircleOfRedirectsIsLeftAtOnce() throws IOException {
        try (Script script = new Script(
                clock, asked -> Line.of(301, "{}").with("Location", asked.path().equals("/a") ? "/b" : "/a"))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask("/a")).hasMessageContaining("in a circle");
            assertThat(script.requests()).isEqualTo(2);
        }
    }

    @Test
    void neverTakesTheTokenToAnotherHost() throws IOException {
        try (Script other = new Script(clock, FINE)) {
            for (String elsewhere : List.of(other.at("/").toString(), "https://127.0.0.1/", "//example.org/x", "://")) {
                try (Script script = new Script(clock, Line.of(302, "{}").with("Location", elsewhere))) {
                    assertThatThrownBy(() -> Way.to(script, clock).ask())
                            .hasMessageMatching(".* is redirected to (another host|no address).*");
                    assertThat(script.requests()).isEqualTo(1);
                }
            }
            assertThat(other.requests()).isZero();
        }
    }

    @Test
    void aLinkToAnotherHostOrWithoutEncryptionIsNotFollowed() throws IOException {
        try (Script script = new Script(clock, FINE)) {
            Transport secure = new Transport(URI.create("https://127.0.0.1"), Tokens.of("t"), Way.manners(clock));
            for (URI elsewhere : List.of(script.at("/x"), URI.create("http://127.0.0.1/x"))) {
                assertThatThrownBy(() -> secure.connector(new Census()).send(Request.get(elsewhere)))
                        .hasMessageContaining("GET /x leads to another host, http://127.0.0.1");
            }
            assertThat(script.requests()).isZero();
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
