package org.ossvitals.connectors.github.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * What a token may still ask of one resource in this hour, as the host tells with every answer. What it does not tell
 * is not limited: then it will say so by refusing. Guarded by {@link Gate}.
 */
final class Budget {
    /** Of a small budget, as 60 requests an hour without a token, no more than this part is left to others. */
    private static final int PART = 10;

    private final int reserve;
    private long left = Long.MAX_VALUE;
    private long keep;
    private Instant resetsAt = Instant.MIN;

    Budget(int reserve) {
        this.reserve = reserve;
    }

    /** Counts a request before its answer tells, so that several at once do not reach into the reserve together. */
    void spend() {
        left -= left == Long.MAX_VALUE ? 0 : 1;
    }

    /** @param now when the answer was given */
    void told(GitHubConnectorResponse response, ServerClock clock, Instant now) {
        Optional<Long> limit = Limits.number(response.header("X-RateLimit-Limit"));
        Optional<Long> remaining = Limits.number(response.header("X-RateLimit-Remaining"));
        Optional<Long> reset = Limits.number(response.header("X-RateLimit-Reset"));
        if (limit.isPresent() && remaining.isPresent() && reset.isPresent()) {
            left = remaining.get();
            keep = Math.min(reserve, limit.get() / PART);
            // One second more, as the host gives whole seconds.
            resetsAt = now.plus(clock.until(Instant.ofEpochSecond(reset.get()), response))
                    .plusSeconds(1);
        }
    }

    /** What may be spent before the hour is over; empty where the host told nothing of this hour. */
    OptionalLong left(Instant now) {
        return left == Long.MAX_VALUE || !resetsAt.isAfter(now)
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, left - keep));
    }

    /** How long nothing may be spent; zero when something may. */
    Duration wait(Instant now) {
        return left > keep || !resetsAt.isAfter(now) ? Duration.ZERO : Duration.between(now, resetsAt);
    }
}
