package org.ossvitals.connectors;

import java.time.Instant;

/**
 * How far back a walk is to look; up to now, always. A walk that reaches further back already only goes on forward; one
 * that does not fills in what is missing, oldest first, and then goes on forward.
 *
 * @param from nothing older is wanted; null for everything since the beginning
 */
public record Window(Instant from) {
    public static final Window EVERYTHING = new Window(null);
}
