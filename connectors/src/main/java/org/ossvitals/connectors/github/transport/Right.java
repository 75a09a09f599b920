package org.ossvitals.connectors.github.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** One token, and what the host said about its use. Guarded by {@link Gate}. */
final class Right {
    private final Token token;
    private final int reserve;
    private final Map<String, Budget> budgets = new HashMap<>();
    private Instant heldUntil = Instant.MIN;
    private int state;
    private int limits;
    private int refusals;

    Right(Token token, int reserve) {
        this.token = token;
        this.reserve = reserve;
    }

    Token token() {
        return token;
    }

    /** Grows with every change for the worse, so that answers to earlier requests are not taken for new strikes. */
    int state() {
        return state;
    }

    /** One refusal may be a hiccup of the host. */
    boolean revoked() {
        return refusals > 1;
    }

    /** How long it must not be used for this resource; zero when it may. */
    Duration wait(String resource, Instant now) {
        Duration budget = budget(resource).wait(now);
        Duration hold = heldUntil.isAfter(now) ? Duration.between(now, heldUntil) : Duration.ZERO;
        return hold.compareTo(budget) > 0 ? hold : budget;
    }

    void spend(String resource) {
        budget(resource).spend();
    }

    /** @param now when the answer was given */
    void told(String resource, GitHubConnectorResponse response, ServerClock clock, Instant now) {
        budget(Optional.ofNullable(response.header("X-RateLimit-Resource")).orElse(resource))
                .told(response, clock, now);
    }

    OptionalLong left(String resource, Instant now) {
        return budget(resource).left(now);
    }

    void fine(int asOf) {
        if (asOf == state) {
            limits = 0;
            refusals = 0;
        }
    }

    void refused(int asOf) {
        if (asOf == state) {
            state++;
            refusals++;
            token.refused();
        }
    }

    /**
     * The host wants a pause, of all who use this token. Without a success in between the pauses grow: whatever it says,
     * asking again so soon was wrong.
     */
    void limited(int asOf, Optional<Duration> asked, Instant now) {
        if (asOf == state) {
            state++;
            limits++;
        }
        Duration grown = limits > 1 || asked.isEmpty() ? grown(asked.isEmpty() ? limits : limits - 1) : Duration.ZERO;
        Duration pause = asked.filter(duration -> duration.compareTo(grown) > 0).orElse(grown);
        Instant until = now.plus(pause);
        heldUntil = until.isAfter(heldUntil) ? until : heldUntil;
    }

    private static Duration grown(int times) {
        return Limits.ADVICE.multipliedBy(1L << Math.min(Math.max(times - 1, 0), 20));
    }

    private Budget budget(String resource) {
        return budgets.computeIfAbsent(resource, ignored -> new Budget(reserve));
    }
}
