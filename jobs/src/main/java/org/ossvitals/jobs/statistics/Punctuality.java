package org.ossvitals.jobs.statistics;

import java.util.Arrays;

/**
 * How often a declared rhythm was kept.
 *
 * @param kept intervals that differ from the declared one by no more than the tolerance
 * @param share of all intervals, with Wilson's interval
 */
public record Punctuality(long n, long kept, Estimate share) {

    /** @param tolerance in the unit of the intervals, to either side */
    public static Punctuality of(double[] intervals, double declared, double tolerance) {
        if (!(declared > 0 && tolerance >= 0)) {
            throw new IllegalArgumentException(
                    "A rhythm is above 0 and its tolerance at least 0, not " + declared + " and " + tolerance);
        }
        long kept = Arrays.stream(intervals)
                .filter(each -> Math.abs(each - declared) <= tolerance)
                .count();
        return new Punctuality(intervals.length, kept, Shares.wilson(kept, intervals.length));
    }
}
