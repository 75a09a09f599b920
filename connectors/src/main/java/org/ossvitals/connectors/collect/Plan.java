package org.ossvitals.connectors.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ossvitals.connectors.Window;

/**
 * How deep a collection goes, and how much of it at once.
 *
 * @param parallel how many chains of walks go on at once; the source limits requests in flight anyway
 * @param recent so far back every repository is collected before the history of any
 * @param since nothing older is collected; null for everything since the beginning
 */
public record Plan(int parallel, Duration recent, Instant since) {
    /** Enough for every window of a year and, with 30 days to ripen, the same season a year before. */
    private static final Duration RECENT = Duration.ofDays(490);

    /** So few threads come in a few pages, whole as well as recent. */
    private static final int SMALL = 300;

    public Plan {
        if (parallel < 1) {
            throw new IllegalArgumentException("At least one walk must go on at once, not " + parallel);
        }
    }

    /** Everything since the beginning. */
    public static Plan whole(int parallel) {
        return new Plan(parallel, RECENT, null);
    }

    /** @param threads how many there are; empty where nobody knows */
    Window first(Instant now, Optional<Integer> threads) {
        Instant from = now.minus(recent);
        boolean small = threads.isPresent() && threads.get() <= SMALL;
        return small || since != null && since.isAfter(from) ? new Window(since) : new Window(from);
    }

    /** What {@link #first} left out. */
    Window history() {
        return Window.historySince(since);
    }

    /** @param knownSince how far back a walk reaches; null for the beginning */
    boolean reaches(Instant knownSince) {
        return knownSince == null || since != null && !knownSince.isAfter(since);
    }
}
