package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.util.KthSelector;

/**
 * Percentile intervals for a {@link Concentration}, by drawing people (never single events) with replacement.
 *
 * <p>2,000 resamples up to 1,000 people; above, as many as two million draws allow, at least 200. The seed comes from
 * the sorted credits, so the order of rows does not matter and reruns agree. Below three people there is no interval.
 */
final class Bootstrap {

    private static final int RESAMPLES = 2_000;
    private static final int FEWEST_RESAMPLES = 200;
    private static final int MOST_DRAWS = 2_000_000;
    private static final int FEWEST_PEOPLE = 3;

    private final double[] sorted;
    private final double[] surprise;
    private final int[] drawn;
    private final double[] entropies;
    private final double[] absences;

    private Bootstrap(double[] sorted, int resamples) {
        this.sorted = sorted;
        this.surprise = Arrays.stream(sorted).map(each -> each * Math.log(each)).toArray();
        this.drawn = new int[sorted.length];
        this.entropies = new double[resamples];
        this.absences = new double[resamples];
    }

    /** @param sorted credits above zero, ascending */
    static Bootstrap of(double[] sorted) {
        int people = sorted.length;
        if (people < FEWEST_PEOPLE) {
            return new Bootstrap(sorted, 0);
        }
        int resamples = Math.min(RESAMPLES, Math.max(FEWEST_RESAMPLES, MOST_DRAWS / people));
        Bootstrap bootstrap = new Bootstrap(sorted, resamples);
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(sorted));
        for (int i = 0; i < resamples; i++) {
            bootstrap.resample(i, random);
        }
        return bootstrap;
    }

    private void resample(int place, SplittableRandom random) {
        Arrays.fill(drawn, 0);
        double total = 0;
        double surprises = 0;
        for (int i = 0; i < drawn.length; i++) {
            // The upper half of the bits, scaled: several times faster than a bounded draw, and as even as needed here.
            int person = (int) ((random.nextLong() >>> 32) * drawn.length >>> 32);
            drawn[person]++;
            total += sorted[person];
            surprises += surprise[person];
        }
        entropies[place] = Math.log(total) - surprises / total;
        absences[place] = fewest(total);
    }

    private int fewest(double total) {
        double top = 0;
        int people = 0;
        for (int i = sorted.length - 1; i >= 0 && !Concentration.isHalf(top, total); i--) {
            for (int copy = 0; copy < drawn[i] && !Concentration.isHalf(top, total); copy++) {
                top += sorted[i];
                people++;
            }
        }
        return people;
    }

    Estimate effective(double value) {
        Estimate entropy = interval(value, entropies);
        return entropy.complete() ? new Estimate(value, Math.exp(entropy.low()), Math.exp(entropy.high())) : entropy;
    }

    Estimate absence(double value) {
        return interval(value, absences);
    }

    /** Order statistics, not interpolated, so that the ends of a count are counts. Selecting is cheaper than sorting. */
    private static Estimate interval(double value, double[] resamples) {
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
