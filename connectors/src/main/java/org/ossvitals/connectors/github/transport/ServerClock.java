package org.ossvitals.connectors.github.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * The host's time as far as it was told: the latest Date header, and the pauses that were made since. Our own clock may
 * be wrong by minutes, which would ask too early or far too late.
 */
final class ServerClock {
    private Instant now = Instant.EPOCH;

    synchronized Instant now() {
        return now;
    }

    /** Whether the host has told its time at all. */
    synchronized boolean told() {
        return now.isAfter(Instant.EPOCH);
    }

    /** Answers may overtake each other, so the clock never goes back. */
    synchronized void told(GitHubConnectorResponse response) {
        Instant date = date(response.header("Date")).orElse(now);
        now = date.isAfter(now) ? date : now;
    }

    synchronized void passed(Duration pause) {
        now = now.plus(pause);
    }

    /** From this answer to that instant of the host: by the answer's own date, as its clock may be off against others'. */
    Duration until(Instant then, GitHubConnectorResponse response) {
        return Duration.between(date(response.header("Date")).orElse(now()), then);
    }

    static Optional<Instant> date(String text) {
        try {
            return Optional.ofNullable(text).map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
