package org.ossvitals.jobs.statistics;

import java.util.Arrays;

/** Sample quantiles of type 7 (Hyndman and Fan 1996): linear between order statistics. */
public final class Quantiles {

    private Quantiles() {}

    /** Null when there are no values. */
    public static Double type7(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, p);
    }

    static Double ofSorted(double[] sorted, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A quantile lies between 0 and 1, not at " + p);
        }
        if (sorted.length == 0) {
            return null;
        }
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
