package org.ossvitals.connectors;

import java.time.Instant;

/**
 * How far back a walk is to look. A walk that reaches further back already only goes on forward; one that does not fills
 * in what is missing, oldest first, and then goes on forward.
 *
 * @param from nothing older is wanted; null for everything since the beginning
 * @param historyOnly whether the same run has gone forward before, so that a walk that fills in need not do so again:
 *     what changes meanwhile is for the next run
 */
public record Window(Instant from, boolean historyOnly) {
    public static final Window EVERYTHING = new Window(null);

    /** Up to now. */
    public Window(Instant from) {
        this(from, false);
    }

    /** For the second part of a run. */
    public static Window historySince(Instant from) {
        return new Window(from, true);
    }
}
