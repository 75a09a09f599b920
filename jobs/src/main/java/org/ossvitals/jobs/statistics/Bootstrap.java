package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

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

    private final double[] effective;
    private final double[] absence;

    private Bootstrap(int resamples) {
        this.effective = new double[resamples];
        this.absence = new double[resamples];
    }

    static Bootstrap of(double[] sorted) {
        int people = sorted.length;
        if (people < FEWEST_PEOPLE) {
            return new Bootstrap(0);
        }
        Bootstrap bootstrap = new Bootstrap(Math.min(RESAMPLES, Math.max(FEWEST_RESAMPLES, MOST_DRAWS / people)));
        double[] surprise =
                Arrays.stream(sorted).map(each -> each * Math.log(each)).toArray();
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(sorted));
        int[] drawn = new int[people];
        for (int i = 0; i < bootstrap.effective.length; i++) {
            draw(random, drawn);
            bootstrap.note(i, sorted, surprise, drawn);
        }
        Arrays.sort(bootstrap.effective);
        Arrays.sort(bootstrap.absence);
        return bootstrap;
    }

    private static void draw(SplittableRandom random, int[] drawn) {
        Arrays.fill(drawn, 0);
        for (int i = 0; i < drawn.length; i++) {
            // The upper half of the bits, scaled: several times faster than a bounded draw, and as even as needed here.
            drawn[(int) ((random.nextLong() >>> 32) * drawn.length >>> 32)]++;
        }
    }

    private void note(int resample, double[] sorted, double[] surprise, int[] drawn) {
        double total = 0;
        double surprises = 0;
        for (int i = 0; i < drawn.length; i++) {
            total += drawn[i] * sorted[i];
            surprises += drawn[i] * surprise[i];
        }
        effective[resample] = Math.exp(Math.log(total) - surprises / total);
        absence[resample] = absence(sorted, drawn, total);
    }

    private static int absence(double[] sorted, int[] drawn, double total) {
        double top = 0;
        int people = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            for (int copy = 0; copy < drawn[i] && !Concentration.isHalf(top, total); copy++) {
                top += sorted[i];
                people++;
            }
        }
        return people;
    }

    Estimate effective(double value) {
        return interval(value, effective);
    }

    Estimate absence(double value) {
        return interval(value, absence);
    }

    /** Order statistics, not interpolated, so that the ends of a count are counts. */
    private static Estimate interval(double value, double[] sorted) {
        if (sorted.length == 0) {
            return new Estimate(value, null, null);
        }
        double low = sorted[(int) Math.floor(0.025 * (sorted.length - 1))];
        double high = sorted[(int) Math.ceil(0.975 * (sorted.length - 1))];
        return new Estimate(value, low, high);
    }
}
