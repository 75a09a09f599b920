package org.ossvitals.connectors.collect;

/** The two halves of a collection. */
public enum Phase {
    /** What changed, and what is recent where nothing was known. */
    RECENT,
    /** What lies before. */
    HISTORY
}
