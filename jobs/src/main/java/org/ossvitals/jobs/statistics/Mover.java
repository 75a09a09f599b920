package org.ossvitals.jobs.statistics;

/**
 * Intervals of a difference from the intervals of its two sides, which need not be symmetric: the method of variance
 * estimates recovery (Zou and Donner 2008). With Wilson's intervals it is Newcombe's.
 */
public final class Mover {

    private Mover() {}

    /** {@code now - past}; unknown unless both sides are complete. */
    public static Estimate difference(Estimate now, Estimate past) {
        if (!now.complete() || !past.complete()) {
            return Estimate.UNKNOWN;
        }
        double difference = now.value() - past.value();
        double down = Math.hypot(below(now), above(past));
        double up = Math.hypot(above(now), below(past));
        return new Estimate(difference, difference - down, difference + up);
    }

    /** An interval by resampling may miss its own value; it then adds nothing on that side. */
    private static double below(Estimate side) {
        return Math.max(0, side.value() - side.low());
    }

    private static double above(Estimate side) {
        return Math.max(0, side.high() - side.value());
    }
}
