package org.ossvitals.connectors.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ossvitals.connectors.simulation.fault.Reply;

/** How a client is told that it has asked too much. */
final class Signals {
    private Signals() {}

    static Answer secondary(Duration wait) {
        Answer refused = Answer.refused(
                403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.");
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Answer(refused.status(), refused.body(), Map.of("Retry-After", String.valueOf(seconds)));
    }

    static Answer primary(String token) {
        return Answer.refused(403, "API rate limit exceeded for " + (token.isEmpty() ? "127.0.0.1." : "user ID 1."));
    }

    /** Until when an answer asks to wait; empty when it does not. */
    static Optional<Instant> waitUntil(Reply reply, Instant now) {
        if (reply.status() != 403 && reply.status() != 429) {
            return Optional.empty();
        }
        Long after = number(reply.headers().get("Retry-After"));
        if (after != null) {
            return Optional.of(now.plusSeconds(after));
        }
        Long reset = number(reply.headers().get("x-ratelimit-reset"));
        boolean spent = "0".equals(reply.headers().get("x-ratelimit-remaining"));
        return spent && reset != null ? Optional.of(Instant.ofEpochSecond(reset)) : Optional.empty();
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,12}") ? Long.valueOf(text) : null;
    }
}
