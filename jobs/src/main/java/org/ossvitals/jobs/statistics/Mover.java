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
        double down = Math.hypot(now.value() - now.low(), past.high() - past.value());
        double up = Math.hypot(now.high() - now.value(), past.value() - past.low());
        return new Estimate(difference, difference - down, difference + up);
    }
}
