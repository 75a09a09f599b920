package org.ossvitals.jobs.affiliation;

import java.time.Instant;

/**
 * Somebody works for an organisation, says a source.
 *
 * @param from null since ever
 * @param to not included; null until further notice
 */
record Claim(Source source, String organization, Instant from, Instant to) {
    Claim {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("Empty time of an affiliation: " + from + " to " + to);
        }
    }

    Claim during(Instant start, Instant end) {
        return new Claim(source, organization, start, end);
    }
}
