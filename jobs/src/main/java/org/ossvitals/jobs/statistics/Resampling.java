package org.ossvitals.jobs.statistics;

import java.util.SplittableRandom;
import org.apache.commons.math3.util.KthSelector;

/**
 * What all bootstraps here share: 2,000 resamples up to 1,000 cases; above, as many as two million draws allow, at least
 * 200. The seed comes from the sorted data, so the order of rows does not matter and reruns agree.
 */
final class Resampling {

    /** For a figure that is judged or printed with its interval. */
    static final int RESAMPLES = 2_000;

    /** For a band along a series of many windows. */
    static final int FEW_RESAMPLES = 400;

    private static final int FEWEST_RESAMPLES = 200;
    private static final int MOST_DRAWS = 2_000_000;

    private Resampling() {}

    static int resamples(int cases) {
        return resamples(cases, RESAMPLES);
    }

    static int resamples(int cases, int most) {
        return Math.min(most, Math.max(FEWEST_RESAMPLES, MOST_DRAWS / Math.max(1, cases)));
    }

    /** The place of one of so many cases, drawn with replacement. */
    static int draw(SplittableRandom random, int cases) {
        // The upper half of the bits, scaled: several times faster than a bounded draw, and as even as needed here.
        return (int) (((random.nextLong() >>> 32) * cases) >>> 32);
    }

    /**
     * 95% percentile interval. Order statistics, not interpolated, so that the ends of a count are counts. Selecting is
     * cheaper than sorting; it reorders its array.
     */
    static Estimate interval(double value, double[] resamples) {
        if (resamples.length == 0) {
            return new Estimate(value, null, null);
        }
        KthSelector selector = new KthSelector();
        int last = resamples.length - 1;
        double low = selector.select(resamples, null, (int) Math.floor(0.025 * last));
        double high = selector.select(resamples, null, (int) Math.ceil(0.975 * last));
        return new Estimate(value, low, high);
    }
}
