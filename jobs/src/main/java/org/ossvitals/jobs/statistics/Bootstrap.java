package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile intervals for a {@link Concentration}, by drawing people (never single events) with replacement.
 *
 * <p>How many resamples and from which seed, says {@link Resampling}. Below three people there is no interval.
 */
final class Bootstrap {

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

    /**
     * @param sorted credits above zero, ascending
     * @param most resamples
     */
    static Bootstrap of(double[] sorted, long seed, int most) {
        int resamples = sorted.length < FEWEST_PEOPLE ? 0 : Resampling.resamples(sorted.length, most);
        Bootstrap bootstrap = new Bootstrap(sorted, resamples);
        SplittableRandom random = new SplittableRandom(seed);
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
            int person = Resampling.draw(random, drawn.length);
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
        Estimate entropy = Resampling.interval(value, entropies);
        return entropy.complete() ? new Estimate(value, Math.exp(entropy.low()), Math.exp(entropy.high())) : entropy;
    }

    Estimate absence(double value) {
        return Resampling.interval(value, absences);
    }

    /** One for each resample; none below three people. */
    double[] entropies() {
        return entropies.clone();
    }

    double[] absences() {
        return absences.clone();
    }
}
