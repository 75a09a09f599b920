package org.ossvitals.jobs.sql;

import java.time.LocalDate;

/**
 * A half-open interval of UTC days.
 *
 * @param kind rolling; past (followed to its own end); ripe (each case followed for 30 days); all, month, quarter or
 *     trailing-year
 * @param to exclusive
 */
public record Window(String name, String kind, LocalDate from, LocalDate to) {
    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Empty window " + name + ": " + from + " to " + to);
        }
    }

    /** Whether a metric that asks for this name or kind asks for this window. */
    public boolean answersTo(String nameOrKind) {
        return name.equals(nameOrKind) || kind.equals(nameOrKind);
    }
}
