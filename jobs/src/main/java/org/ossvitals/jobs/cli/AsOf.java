package org.ossvitals.jobs.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The instant that a run is about: always a UTC midnight, so that every window edge is one. */
final class AsOf {
    private AsOf() {}

    /** Today's midnight, when nothing was asked for. */
    static Instant today(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }

    /**
     * @param text a day ({@code 2026-10-01}) or a UTC midnight ({@code 2026-10-01T00:00:00Z})
     * @throws IllegalArgumentException for anything else, and for a day that has not come yet
     */
    static Instant parse(String text, Instant now) {
        Instant asOf = instant(text);
        if (!asOf.equals(asOf.truncatedTo(ChronoUnit.DAYS))) {
            throw new IllegalArgumentException("--as-of " + text + " is not a UTC midnight; give a day such as "
                    + asOf.atOffset(ZoneOffset.UTC).toLocalDate());
        }
        if (asOf.isAfter(now)) {
            throw new IllegalArgumentException("--as-of " + text + " is in the future (now is "
                    + now.truncatedTo(ChronoUnit.SECONDS) + "); nothing can be known of it yet");
        }
        return asOf;
    }

    private static Instant instant(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of " + text + " is not a day such as 2026-10-01", e);
        }
    }
}
