package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Mean waits, cut at so many days, of two groups, with an interval of their difference by drawing cases of either group
 * with replacement.
 *
 * @param now null when nobody of the group was followed that long and some still wait
 * @param difference now less past, in days; unknown when either side is, without interval below three cases in a group
 */
public record RestrictedMeans(Double now, Double past, Estimate difference) {

    private static final int FEWEST_CASES = 3;

    public static RestrictedMeans compare(Waits now, Waits past, double days) {
        Double meanNow = SurvivalCurve.of(now).restrictedMean(days);
        Double meanPast = SurvivalCurve.of(past).restrictedMean(days);
        if (meanNow == null || meanPast == null) {
            return new RestrictedMeans(meanNow, meanPast, Estimate.UNKNOWN);
        }
        double difference = meanNow - meanPast;
        int fewest = Math.min(now.size(), past.size());
        Estimate estimate = fewest < FEWEST_CASES
                ? new Estimate(difference, null, null)
                : Resampling.interval(difference, differences(now.sorted(), past.sorted(), days));
        return new RestrictedMeans(meanNow, meanPast, estimate);
    }

    private static double[] differences(long[] now, long[] past, double days) {
        SplittableRandom random = new SplittableRandom(31L * Arrays.hashCode(now) + Arrays.hashCode(past));
        double[] differences = new double[Resampling.resamples(Math.max(now.length, past.length))];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = resampled(now, days, random) - resampled(past, days, random);
        }
        return differences;
    }

    /** A resample that loses those who were followed longest keeps its curve level to the end. */
    private static double resampled(long[] sorted, double days, SplittableRandom random) {
        int[] drawn = new int[sorted.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[Resampling.draw(random, drawn.length)]++;
        }
        return mean(sorted, drawn, days);
    }

    /** One at a time: at a tie, events come before censorings, and their product is that of the tie. */
    private static double mean(long[] sorted, int[] drawn, double days) {
        double area = 0;
        double from = 0;
        double waiting = 1;
        int atRisk = sorted.length;
        for (int i = 0; i < sorted.length && Waits.days(sorted[i]) < days; i++) {
            if (drawn[i] > 0 && Waits.outcome(sorted[i]) == Waits.EVENT) {
                area += waiting * (Waits.days(sorted[i]) - from);
                from = Waits.days(sorted[i]);
                waiting *= (double) (atRisk - drawn[i]) / atRisk;
            }
            atRisk -= drawn[i];
        }
        return area + waiting * (days - from);
    }
}
