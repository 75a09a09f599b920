package org.ossvitals.connectors;

import java.time.Instant;
import java.util.Set;

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

    /** Reasons by which a source says that there is nothing to see, and that it will say so again. */
    private static final Set<String> ANSWERS = Set.of("issues_disabled", "empty", "not_visible");

    /** Nothing is left to ask: everything was seen, or the source said that there is nothing to see. */
    public boolean settled() {
        return complete || ANSWERS.contains(reason);
    }

    public static Collected all(int rows) {
        return new Collected(true, null, rows, null);
    }

    /** The source says that it holds none of this, and why: an answer, not a failure. */
    public static Collected none(String reason) {
        return new Collected(false, reason, 0, null);
    }
}
