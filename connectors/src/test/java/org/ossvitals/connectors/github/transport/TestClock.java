package org.ossvitals.connectors.github.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Moves only when somebody waits, and remembers for how long. */
final class TestClock implements Waiting {
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-10-01T00:00:00Z");

    synchronized Instant now() {
        return now;
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** All pauses together. */
    synchronized Duration waited() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }

    synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized void pause(Duration pause) {
        pauses.add(pause);
        advance(pause);
    }

    /** As a header says it. */
    static String header(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
