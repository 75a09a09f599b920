package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ossvitals.connectors.github.transport.Line.FINE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Obeys GitHub's limits by GitHub's signals; no second of these waits is real. */
class GateTest {
    private static final String WHOLE = "{\"fine\":true}";
    private static final Line ANSWERED = Line.of(200, "{\"data\":{}}");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock = new TestClock();

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void waitsTheSecondsThatItIsAskedFor(int status) throws IOException {
        try (Script script = new Script(clock, Line.secondary(status).with("Retry-After", "7"), FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(8));
        }
    }

    @Test
    void waitsUntilTheDateThatItIsTold() throws IOException {
        String then = TestClock.header(clock.now().plusSeconds(20));
        try (Script script = new Script(clock, Line.limited(429).with("Retry-After", then), FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(21));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void waitsForTheResetByTheServersClockHoweverWrong(int status) throws IOException {
        Instant theirs = Instant.parse("1999-12-31T23:50:00Z");
        Line limited = Line.limited(status)
                .budget(5000, 0, theirs.plus(Duration.ofMinutes(10)))
                .with("Date", TestClock.header(theirs));
        try (Script script = new Script(clock, limited, FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            assertThat(clock.waited()).isEqualTo(Duration.ofMinutes(10).plusSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void waitsAMinuteAndThenEverLongerWhereTheBodyAloneSaysSo(int status) throws IOException {
        Line silent = Line.secondary(status);
        try (Script script = new Script(clock, silent, silent, silent, FINE, silent, FINE)) {
            Way way = Way.to(script, clock);
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(clock.waited()).isEqualTo(Duration.ofMinutes(1 + 2 + 4));

            way.ask();
            assertThat(clock.waited()).isEqualTo(Duration.ofMinutes(1 + 2 + 4 + 1));
        }
    }

    @Test
    void tellsWhatIsLeftOfTheHourByAllTokensAndLessTheReserve() throws IOException {
        Instant reset = clock.now().plusSeconds(600);
        Line first = FINE.budget(5000, 1000, reset);
        try (Script script = new Script(clock, first, FINE.budget(5000, 201, reset), FINE.budget(5000, 4200, reset))) {
            Way way = Way.to(
                    script, Tokens.of("ghp_one,ghp_two"), Way.manners(clock).withReserve(200));
            assertThat(way.transport().left()).isEqualTo(new Left(OptionalLong.empty(), OptionalLong.empty()));

            way.ask();
            assertThat(way.transport().left()).isEqualTo(new Left(OptionalLong.of(800), OptionalLong.empty()));

            way.ask();
            assertThat(way.transport().left()).isEqualTo(new Left(OptionalLong.of(1), OptionalLong.empty()));
        }
    }

    @Test
    void aGraphQlLimitHidesInASuccessOrIsARefusal() throws IOException {
        Line primary = Line.of(200, "{\"errors\":[{\"type\":\"RATE_LIMITED\",\"message\":\"no\"}]}")
                .budget(5000, 0, clock.now().plusSeconds(300));
        Line secondary = Line.of(200, "{\"errors\":[{\"message\":\"You have exceeded a secondary rate limit\"}]}");
        try (Script script = new Script(clock, primary, ANSWERED, secondary, ANSWERED, Line.secondary(403), ANSWERED)) {
            Way way = Way.to(script, clock);

            assertThat(way.askGraphQl()).isEqualTo("{\"data\":{}}");
            assertThat(clock.waited()).isEqualTo(Duration.ofSeconds(301));
            assertThat(way.askGraphQl()).isEqualTo("{\"data\":{}}");
            assertThat(way.askGraphQl()).isEqualTo("{\"data\":{}}");
            assertThat(clock.waited()).isEqualTo(Duration.ofSeconds(301 + 60 + 60));
        }
    }

    @Test
    void aTitleThatSpeaksOfLimitsIsNone() throws IOException {
        String title = "{\"data\":{\"title\":\"RATE_LIMITED by a secondary rate limit\"}}";
        try (Script script = new Script(clock, Line.of(200, title))) {
            assertThat(Way.to(script, clock).askGraphQl()).isEqualTo(title);
            assertThat(clock.pauses()).isEmpty();
        }
    }

    @Test
    void aRefusalIsNoLimit() throws IOException {
        Line refused = Line.of(403, "{\"message\":\"Resource not accessible by integration\"}");
        try (Script script = new Script(clock, refused)) {
            assertThat(Way.to(script, clock).answer("/x").statusCode()).isEqualTo(403);
            assertThat(script.requests()).isEqualTo(1);
        }
    }

    @Test
    void garbledAndMissingHeadersStopNobody() throws IOException {
        Line garbled = FINE.with("X-RateLimit-Remaining", "-3")
                .with("X-RateLimit-Limit", "many")
                .with("X-RateLimit-Reset", "99999999999999999999")
                .with("Date", "yesterday");
        Line lost = Line.limited(429).with("Retry-After", "soon").with("Date", "");
        try (Script script = new Script(clock, garbled, lost, FINE)) {
            Way way = Way.to(script, clock);
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(clock.pauses()).containsExactly(MINUTE);
        }
    }

    @Test
    void aResetInThePastIsNotBelievedTwice() throws IOException {
        Line past = Line.limited(403).budget(5000, 0, clock.now().minusSeconds(600));
        try (Script script = new Script(clock, past, past, FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1), MINUTE);
        }
    }

    @Test
    void aPauseBeyondOurPatienceEndsTheRunAndNothingMoreIsSent() throws IOException {
        Line far = Line.limited(403).budget(5000, 0, clock.now().plus(Duration.ofDays(3)));
        try (Script script = new Script(clock, far)) {
            Way way = Way.to(script, clock);

            assertThatThrownBy(way::ask)
                    .isInstanceOf(RateLimitedException.class)
                    .hasMessageContaining("asked again in 4320 min")
                    .hasMessageContaining("waits no longer than 65 min; run again later");
            assertThatThrownBy(way::ask).isInstanceOf(RateLimitedException.class);
            assertThatThrownBy(way::askGraphQl).isInstanceOf(RateLimitedException.class);
            assertThat(script.requests()).isEqualTo(1);
            assertThat(clock.pauses()).isEmpty();
        }
    }

    @Test
    void whoIsLimitedForEverGivesUp() throws IOException {
        try (Script script = new Script(clock, Line.limited(429).with("Retry-After", "0"))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask()).isInstanceOf(RateLimitedException.class);
            assertThat(script.requests()).isEqualTo(9);
        }
    }

    @Test
    void theLastOfABudgetIsLeftToOthers() throws IOException {
        Instant reset = clock.now().plus(Duration.ofMinutes(30));
        try (Script script = new Script(
                clock, FINE.budget(5000, 201, reset), FINE.budget(5000, 200, reset), FINE.budget(5000, 4999, reset))) {
            Way way = Way.to(script, clock);
            way.ask();
            way.ask();
            assertThat(clock.pauses()).isEmpty();
            way.ask();
            assertThat(clock.waited()).isEqualTo(Duration.ofMinutes(30).plusSeconds(1));
        }
    }

    @Test
    void requestsAndPointsAreTwoBudgets() throws IOException {
        Instant reset = clock.now().plus(Duration.ofMinutes(30));
        Line poor = ANSWERED.budget(5000, 0, reset).with("X-RateLimit-Resource", "graphql");
        Line rich = FINE.budget(5000, 4000, reset).with("X-RateLimit-Resource", "core");
        try (Script script = new Script(clock, asked -> asked.method().equals("POST") ? poor : rich)) {
            Way way = Way.to(script, clock);
            way.askGraphQl();
            way.ask();
            assertThat(clock.pauses()).isEmpty();
            way.askGraphQl();
            assertThat(clock.waited()).isGreaterThan(Duration.ofMinutes(30));
        }
    }

    @Test
    void aSmallBudgetIsNotAllReserve() throws IOException {
        Instant reset = clock.now().plus(Duration.ofMinutes(30));
        try (Script script = new Script(clock, FINE.budget(60, 7, reset), FINE.budget(60, 6, reset), FINE)) {
            Way way = Way.to(script, Tokens.none(), Way.manners(clock));
            way.ask();
            way.ask();
            assertThat(clock.pauses()).isEmpty();
            way.ask();
            assertThat(clock.pauses()).isNotEmpty();
            assertThat(script.last().headers()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void whereOneTokenMayNotTheNextOneAsks() throws IOException {
        Instant reset = clock.now().plus(Duration.ofMinutes(50));
        try (Script script = new Script(
                clock,
                asked -> asked.header("Authorization").endsWith("one")
                        ? Line.limited(403).budget(5000, 0, reset)
                        : FINE.budget(5000, 4000, reset))) {
            Way way = Way.to(script, Tokens.of("one, two"), Way.manners(clock));
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(way.ask()).isEqualTo(WHOLE);

            assertThat(script.asked())
                    .extracting(asked -> asked.header("Authorization"))
                    .containsExactly("Bearer one", "Bearer two", "Bearer two");
            assertThat(clock.pauses()).isEmpty();
        }
    }

    @Test
    void whoIsInterruptedWhileWaitingSaysSo() throws IOException {
        Manners restless = Way.manners(clock).with(pause -> {
            throw new InterruptedException();
        });
        try (Script limited = new Script(clock, Line.limited(429).with("Retry-After", "7"));
                Script failing = new Script(clock, Line.of(500, ""))) {
            for (Script script : List.of(limited, failing)) {
                assertThatThrownBy(() -> Way.to(script, Tokens.none(), restless).ask())
                        .isInstanceOf(InterruptedIOException.class)
                        .hasMessageContaining("GET /repos/a/b/issues");
                assertThat(Thread.interrupted()).isTrue();
                assertThat(script.requests()).isEqualTo(1);
            }
        }
    }
}
