package org.ossvitals.jobs.statistics;

import java.util.Arrays;

/**
 * How even a series of intervals is, in the unit of the intervals.
 *
 * @param mad median absolute deviation from the median
 * @param rcv robust coefficient of variation, {@code 1.4826 * mad / median}: 0 is clockwork; null when the median is 0
 * @param p90 quantile of type 7, after which the next event is late
 */
public record Regularity(long n, Double median, Double mad, Double rcv, Double p90) {

    /** Makes the deviation of normally distributed intervals agree with their standard deviation. */
    private static final double NORMAL_CONSISTENCY = 1.4826;

    public static Regularity of(double[] intervals) {
        if (intervals.length == 0) {
            return new Regularity(0, null, null, null, null);
        }
        double median = Quantiles.type7(intervals, 0.5);
        double mad = Quantiles.type7(
                Arrays.stream(intervals).map(each -> Math.abs(each - median)).toArray(), 0.5);
        Double rcv = median > 0 ? NORMAL_CONSISTENCY * mad / median : null;
        return new Regularity(intervals.length, median, mad, rcv, Quantiles.type7(intervals, 0.9));
    }
}
