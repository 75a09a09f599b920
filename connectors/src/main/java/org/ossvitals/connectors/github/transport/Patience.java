package org.ossvitals.connectors.github.transport;

import java.time.Duration;

/**
 * How long to wait for GitHub, and how often to ask again.
 *
 * @param connect for a connection
 * @param answer for one whole answer, body included
 * @param attempts how often one request is sent at most
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param longestPause the longest pause that a rate limit may impose; beyond it the run ends instead
 */
public record Patience(Duration connect, Duration answer, int attempts, Duration firstPause, Duration longestPause) {
    public static final Patience ORDINARY = new Patience(
            Duration.ofSeconds(10), Duration.ofSeconds(60), 5, Duration.ofMillis(500), Duration.ofMinutes(15));

    public Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException("A request must be sent at least once, not " + attempts + " times");
        }
        if (firstPause.compareTo(longestPause) >= 0) {
            throw new IllegalArgumentException(
                    "The first pause " + firstPause + " must be shorter than the longest " + longestPause);
        }
    }
}
