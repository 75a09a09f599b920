package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/** Level and spread of the values that a control chart compares others with. */
record Baseline(double mean, double deviation) {

    static Baseline of(double[] values) {
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            return new Baseline(Double.NaN, 0);
        }
        double mean = StatUtils.mean(values);
        double deviation = Math.sqrt(StatUtils.variance(values, mean));
        // Equal values may differ by rounding from their own mean.
        return new Baseline(mean, deviation > 1e-9 * Math.abs(mean) ? deviation : 0);
    }

    /** Whether the values vary: without spread nothing says how far is far. */
    boolean varies() {
        return deviation > 0;
    }

    /** Distance from the mean in standard deviations. */
    double standardised(double value) {
        return (value - mean) / deviation;
    }
}
