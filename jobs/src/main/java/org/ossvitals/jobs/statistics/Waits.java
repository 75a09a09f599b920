package org.ossvitals.jobs.statistics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Waiting times with their outcomes, collected in any order, to the microsecond.
 *
 * <p>Each is one long, the outcome in the last two bits, so that sorting longs sorts by time and puts events before
 * competing events before censorings of the same instant, as the estimators need. Hundreds of thousands of groups are
 * collected in one query, hence no object per wait.
 */
public final class Waits implements Serializable {

    /** Still waiting when last seen. */
    public static final int CENSORED = 0;

    /** What was waited for happened. */
    public static final int EVENT = 1;

    /** Something else ended the wait, such as declining instead of merging. */
    public static final int COMPETING = 2;

    private static final double MICROS_PER_DAY = 86_400_000_000.0;
    private static final int LAST_RANK = 3;

    private long[] packed = new long[4];
    private int size;

    /** Waits with the outcomes at the same places. */
    public static Waits of(double[] days, int[] outcomes) {
        if (days.length != outcomes.length) {
            throw new IllegalArgumentException(days.length + " waits, but " + outcomes.length + " outcomes");
        }
        Waits waits = new Waits();
        for (int i = 0; i < days.length; i++) {
            waits.add(days[i], outcomes[i]);
        }
        return waits;
    }

    public void add(double days, int outcome) {
        if (!(days >= 0 && days < 1e6)) {
            throw new IllegalArgumentException("A wait lasts from 0 to a million days, not " + days);
        }
        if (outcome < CENSORED || outcome > COMPETING) {
            throw new IllegalArgumentException("An outcome is 0, 1 or 2, not " + outcome);
        }
        grow(size + 1);
        packed[size++] = (Math.round(days * MICROS_PER_DAY) << 2) | (outcome == CENSORED ? LAST_RANK : outcome);
    }

    /** The same waits as they stood when each had been followed for so many days: what came later had not happened. */
    public Waits cutAt(double days) {
        Waits cut = new Waits();
        for (int i = 0; i < size; i++) {
            boolean ended = days(packed[i]) < days;
            cut.add(ended ? days(packed[i]) : days, ended ? outcome(packed[i]) : CENSORED);
        }
        return cut;
    }

    /** How many of them ended in what was waited for. */
    public long events() {
        return Arrays.stream(packed, 0, size)
                .filter(each -> outcome(each) == EVENT)
                .count();
    }

    Waits addAll(Waits others) {
        grow(size + others.size);
        System.arraycopy(others.packed, 0, packed, size, others.size);
        size += others.size;
        return this;
    }

    int size() {
        return size;
    }

    /** A sorted copy; read it by {@link #days} and {@link #outcome}. */
    long[] sorted() {
        long[] copy = Arrays.copyOf(packed, size);
        Arrays.sort(copy);
        return copy;
    }

    static double days(long packed) {
        return (packed >> 2) / MICROS_PER_DAY;
    }

    static int outcome(long packed) {
        return (int) (packed & LAST_RANK) % LAST_RANK;
    }

    /** Whether two waits ended at the same instant. */
    static boolean tied(long one, long other) {
        return one >> 2 == other >> 2;
    }

    private void grow(int needed) {
        if (needed > packed.length) {
            packed = Arrays.copyOf(packed, Math.max(needed, 2 * packed.length));
        }
    }
}
