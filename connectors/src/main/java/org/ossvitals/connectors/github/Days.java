package org.ossvitals.connectors.github;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Calendar days, which are days of UTC everywhere. */
final class Days {
    private Days() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
