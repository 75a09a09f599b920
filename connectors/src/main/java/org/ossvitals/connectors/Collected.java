package org.ossvitals.connectors;

import java.time.Instant;

/**
 * How a walk ended.
 *
 * @param complete everything that the source holds in the window has been seen
 * @param reason why not, or why there is nothing (for example {@code issues_disabled}); null when complete and ordinary
 * @param knownSince nothing older than this was looked at; null when the walk reaches back to the beginning
 * @param numbers which numbers of threads were seen so far; null for walks that see none
 */
public record Collected(boolean complete, String reason, int rows, Instant knownSince, Numbers numbers) {
    /** @param seen how many different numbers, @param highest the highest of them */
    public record Numbers(int seen, int highest) {}

    public Collected(boolean complete, String reason, int rows, Instant knownSince) {
        this(complete, reason, rows, knownSince, null);
    }

    public static Collected all(int rows) {
        return new Collected(true, null, rows, null);
    }

    /** The source says that it holds none of this, and why: an answer, not a failure. */
    public static Collected none(String reason) {
        return new Collected(false, reason, 0, null);
    }
}
