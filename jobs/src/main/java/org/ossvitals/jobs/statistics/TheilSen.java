package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The median of the slopes between all pairs of values: one wild value moves it little. Its interval holds the slopes
 * that Kendall's test would not refuse (Sen 1968; Gilbert 1987, Statistical Methods for Environmental Pollution
 * Monitoring, 16.4.2), with ranks rounded outwards; an end is null where there are too few pairs for it.
 */
public final class TheilSen {

    private TheilSen() {}

    /** Slope a step of values in the order of time; a NaN is a gap that time passes over. Unknown below two values. */
    public static Estimate slope(double[] values) {
        double[] slopes = IntStream.range(0, values.length)
                .boxed()
                .flatMapToDouble(i -> slopesFrom(values, i))
                .filter(each -> !Double.isNaN(each))
                .toArray();
        return ofSlopes(slopes, MannKendall.of(values).variance());
    }

    private static DoubleStream slopesFrom(double[] values, int i) {
        return IntStream.range(i + 1, values.length).mapToDouble(j -> (values[j] - values[i]) / (j - i));
    }

    /** @param variance of Kendall's S over the same pairs */
    static Estimate ofSlopes(double[] slopes, double variance) {
        if (slopes.length == 0) {
            return Estimate.UNKNOWN;
        }
        double[] sorted = slopes.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.floor((sorted.length - Estimate.Z * Math.sqrt(variance)) / 2);
        Double low = rank < 1 ? null : (Double) sorted[rank - 1];
        Double high = rank < 1 ? null : (Double) sorted[sorted.length - rank];
        return new Estimate(Quantiles.ofSorted(sorted, 0.5), low, high);
    }
}
