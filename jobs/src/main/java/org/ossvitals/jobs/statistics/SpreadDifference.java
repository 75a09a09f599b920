package org.ossvitals.jobs.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Whether credit is spread over more or fewer people than before. The variance of a sample comes from drawing its people
 * with replacement or, where that is larger, from leaving each out in turn (the jackknife): few people have most of the
 * credit, and a resample without one of them is too much like the next one without them. For the same reason the
 * difference is measured by Student's distribution with only five degrees of freedom.
 *
 * <p>Where nothing changes but chance, p was below 0.05, 0.01 and 0.001 in so many of 100 comparisons
 * (8,000 of 500 resamples; 1,000 for the normal distribution):
 *
 * <pre>
 * new people in either year, credit by       percentiles          normal               as here
 *   Pareto, tail 1, 100 people               10.7  2.8  -         30   12   3.3        5.1  0.6  0.0
 *   Pareto, tail 1.5, 30 people               9.3  2.3  -         21    5.9 1.9        3.2  0.3  0.0
 *   lognormal, sigma 2, 100 people            8.1  1.7  -         19    5.8 2.5        3.6  0.2  0.0
 *   lognormal, sigma 1.5, 10 people           5.2  1.3  -         13    1.9 0.0        0.8  0.0  0.0
 * the same people, credit changes by half     1.7  0.3  -          4.3  0.8 0.0        0.5  0.0  0.0
 * the same people, equal expectations         0.0  0.0  -          0.0  0.0 0.0        0.0  0.0  0.0
 * </pre>
 *
 * <p>Percentiles of 2,000 resamples cannot give less than 0.001, so no false-discovery control over many tests could use
 * them; the normal distribution raises false alarms.
 *
 * @param effectiveLogRatio logarithm of the effective number now over the one then; nothing is known where a sample has
 *     fewer than three people
 * @param p two-sided, below 0.05 when the interval excludes 0; null where nothing is known
 * @param absenceDifference absence factor now less then; a whole step is forgiven, as factors are whole
 */
public record SpreadDifference(Estimate effectiveLogRatio, Double p, Estimate absenceDifference, Double absenceP) {

    private static final SpreadDifference UNKNOWN =
            new SpreadDifference(Estimate.UNKNOWN, null, Estimate.UNKNOWN, null);
    private static final int MOST_FREEDOM = 5;
    private static final int FEWEST_PEOPLE = 3;

    /** One credit per person, in any order; credit that is not above zero is left out. */
    public static SpreadDifference of(double[] now, double[] past) {
        double[] one = positive(now);
        double[] other = positive(past);
        int people = Math.min(one.length, other.length);
        if (people < FEWEST_PEOPLE) {
            return UNKNOWN;
        }
        Side left = Side.of(one, 0);
        Side right = Side.of(other, 1);
        TDistribution t = new TDistribution(null, Math.min(MOST_FREEDOM, people - 1));
        Tested effective = Tested.of(left.entropy - right.entropy, left.entropyVariance + right.entropyVariance, 0, t);
        Tested absence = Tested.of(left.absence - right.absence, left.absenceVariance + right.absenceVariance, 1, t);
        return new SpreadDifference(effective.difference, effective.p, absence.difference, absence.p);
    }

    private static double[] positive(double[] credits) {
        return Arrays.stream(credits).filter(each -> each > 0).sorted().toArray();
    }

    private record Tested(Estimate difference, double p) {

        /** @param step so much of a difference counts for nothing */
        static Tested of(double difference, double variance, double step, TDistribution t) {
            double counted = Math.max(0, Math.abs(difference) - step);
            double error = Math.sqrt(variance);
            double reach = t.inverseCumulativeProbability(0.975) * error + step;
            // People who all did the same leave no variance: then nothing is said against chance.
            double p = error == 0 || counted == 0 ? 1 : 2 * t.cumulativeProbability(-counted / error);
            return new Tested(new Estimate(difference, difference - reach, difference + reach), p);
        }
    }

    /** What one sample gives. */
    private record Side(double entropy, double entropyVariance, double absence, double absenceVariance) {

        /** @param turn tells two equal samples apart, which else would be drawn alike */
        static Side of(double[] sorted, int turn) {
            double total = Arrays.stream(sorted).sum();
            Bootstrap bootstrap = Bootstrap.of(sorted, 2L * Arrays.hashCode(sorted) + turn, Resampling.RESAMPLES);
            return new Side(
                    Concentration.entropy(sorted, total),
                    Math.max(StatUtils.variance(bootstrap.entropies()), jackknife(sorted, total)),
                    Concentration.absence(sorted, total),
                    StatUtils.variance(bootstrap.absences()));
        }

        private static double jackknife(double[] sorted, double total) {
            double surprises =
                    Arrays.stream(sorted).map(each -> each * Math.log(each)).sum();
            double[] without = Arrays.stream(sorted)
                    .map(each -> Math.log(total - each) - (surprises - each * Math.log(each)) / (total - each))
                    .toArray();
            return (without.length - 1) * StatUtils.populationVariance(without);
        }
    }
}
