package org.ossvitals.connectors.github;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Takes things from a list that shows the newest change first, until the part begins that is known already. Things that
 * move while the list is read come twice or with the next run, and are not lost.
 */
final class NewestFirst<T> {
    private final Mark mark;
    private final Function<T, Instant> changedAt;
    private final ToIntFunction<T> hand;
    private final List<T> atMark = new ArrayList<>();
    private final List<T> atNewest = new ArrayList<>();
    private Instant newest;
    private int rows;

    /** @param hand passes a thing on and says how many rows it made */
    NewestFirst(Mark mark, Function<T, Instant> changedAt, ToIntFunction<T> hand) {
        this.mark = mark;
        this.changedAt = changedAt;
        this.hand = hand;
    }

    /** Whether the next page may hold news, too. */
    boolean take(List<T> page) {
        for (T thing : page) {
            Instant changed = changedAt.apply(thing);
            newest = newest == null || changed.isAfter(newest) ? changed : newest;
            if (mark.since() != null && changed.isBefore(mark.since())) {
                return false;
            }
            if (changed.equals(newest)) {
                atNewest.add(thing);
            }
            if (changed.equals(mark.since())) {
                atMark.add(thing);
            } else {
                rows += hand.applyAsInt(thing);
            }
        }
        return true;
    }

    /** Moves the watermark; the number of rows that were new or changed. */
    int finish() {
        if (!Digest.of(atMark).equals(mark.digest())) {
            rows += atMark.stream().mapToInt(hand).sum();
        }
        if (newest != null) {
            atNewest.removeIf(thing -> !changedAt.apply(thing).equals(newest));
            mark.move(newest, Digest.of(atNewest));
        }
        return rows;
    }
}
