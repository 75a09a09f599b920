package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.Quotas;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;

/** Many threads against a host that counts: hours of waiting, none of them real. */
class StrictHostTest {
    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final World EMPTY =
            new World("Empty", NOW, "Made for a test.", URI.create("https://hub.invalid"), List.of(), Map.of());
    private static final int THREADS = 8;
    private static final int EACH = 20;

    private final Census census = new Census();

    @Test
    void aBudgetIsNeverOverdrawnHoweverManyAsk() throws Exception {
        try (SimulatedGitHub host = strict(Quotas.GITHUB.hourly(50))) {
            askAll(host, Tokens.of("one"));

            assertThat(host.log().sentWhileLimited()).isEmpty();
            assertThat(host.log().exchanges(exchange -> exchange.status() == 403))
                    .as("the reserve is left alone, so that no limit is met")
                    .isEmpty();
            assertThat(host.log().mostInFlight()).isBetween(2, 4);
            assertThat(host.log().exchanges()).hasSize(THREADS * EACH);
            assertThat(census.total()).as("nothing is sent that is not counted").isEqualTo(THREADS * EACH);
            assertThat(Duration.between(NOW, host.clock().now()))
                    .as("45 of 50 an hour")
                    .isBetween(Duration.ofHours(3), Duration.ofHours(4));
        }
    }

    @Test
    void severalTokensAreUsedUpBeforeAnybodyWaits() throws Exception {
        try (SimulatedGitHub host = strict(Quotas.GITHUB.hourly(50))) {
            askAll(host, Tokens.of("one,two,three"));

            assertThat(host.log().sentWhileLimited()).isEmpty();
            assertThat(Duration.between(NOW, host.clock().now()))
                    .as("135 in the first hour, the rest in the next")
                    .isBetween(Duration.ofHours(1), Duration.ofMinutes(61));
        }
    }

    @Test
    void whoAsksTooFastIsSlowedDownButNotShutOut() throws Exception {
        try (SimulatedGitHub host = strict(Quotas.GITHUB.perMinute(30))) {
            ask(host, Tokens.of("one"), 1);

            assertThat(host.log().sentWhileLimited()).isEmpty();
            assertThat(host.log().exchanges(exchange -> exchange.status() == 404))
                    .hasSize(THREADS * EACH);
        }
    }

    @Test
    void withoutPatienceTheRunEndsAtOnceAndCleanly() throws Exception {
        try (SimulatedGitHub host = strict(Quotas.GITHUB.hourly(50))) {
            Transport transport = new Transport(
                    host.endpoint(),
                    Tokens.of("one"),
                    manners(host).with(Patience.ORDINARY.withLongestPause(Duration.ZERO)));
            assertThatThrownBy(() -> inParallel(transport, host))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(RateLimitedException.class);

            assertThat(host.log().exchanges().size())
                    .as("the reserve is kept, but for answers that overtook each other")
                    .isBetween(45, 48);
            assertThat(host.clock().now()).isEqualTo(NOW);
        }
    }

    private static SimulatedGitHub strict(Quotas quotas) {
        return SimulatedGitHub.serve(EMPTY, Habits.GENEROUS.with(quotas).withLatency(Duration.ofMillis(2)));
    }

    private static Manners manners(SimulatedGitHub host) {
        return Manners.ORDINARY
                .with(Patience.ORDINARY.withLongestPause(Duration.ofMinutes(65)))
                .with(host.clock());
    }

    private void askAll(SimulatedGitHub host, Tokens tokens) throws Exception {
        ask(host, tokens, 4);
    }

    private void ask(SimulatedGitHub host, Tokens tokens, int inFlight) throws Exception {
        inParallel(new Transport(host.endpoint(), tokens, manners(host).withInFlight(inFlight)), host);
    }

    private void inParallel(Transport transport, SimulatedGitHub host) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(pool.submit(() -> askOften(transport, host)));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
            assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Object askOften(Transport transport, SimulatedGitHub host) throws IOException {
        for (int i = 0; i < EACH; i++) {
            int status = transport
                    .connector(census)
                    .send(Request.get(URI.create(host.endpoint() + "/repos/no/body")))
                    .statusCode();
            assertThat(status).isEqualTo(404);
        }
        return null;
    }
}
