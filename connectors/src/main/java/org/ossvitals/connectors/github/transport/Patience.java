package org.ossvitals.connectors.github.transport;

import java.time.Duration;

/**
 * How long to wait for GitHub, and how often to ask again.
 *
 * @param connect for a connection
 * @param firstByte for the begin of an answer
 * @param answer for one whole answer, body included
 * @param attempts how often one request is sent at most while the host fails; its limits do not count as failing
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param longestPause the longest pause that a rate limit may impose; beyond it the run ends instead
 */
public record Patience(
        Duration connect,
        Duration firstByte,
        Duration answer,
        int attempts,
        Duration firstPause,
        Duration longestPause) {
    public static final Patience ORDINARY = new Patience(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(90),
            5,
            Duration.ofSeconds(1),
            Duration.ofMinutes(15));

    public Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException("A request must be sent at least once, not " + attempts + " times");
        }
        if (firstPause.isNegative() || firstPause.isZero()) {
            throw new IllegalArgumentException("The first pause must be longer than " + firstPause);
        }
    }

    public Patience(Duration connect, Duration answer, int attempts, Duration firstPause, Duration longestPause) {
        this(connect, answer, answer, attempts, firstPause, longestPause);
    }

    public Patience withLongestPause(Duration other) {
        return new Patience(connect, firstByte, answer, attempts, firstPause, other);
    }
}
