package org.ossvitals.jobs.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Ratio of two counts seen over equally long times, exact: given their sum, the first is binomial with one half when
 * the rates are equal. The interval is Clopper and Pearson's, the p-value twice the smaller tail.
 *
 * @param value null when the second count is 0
 * @param high null when the second count is 0, for no ratio is too large then
 */
public record PoissonRatio(Double value, Double low, Double high, Double p) {

    public static PoissonRatio of(long count, long pastCount) {
        if (count < 0 || pastCount < 0) {
            throw new IllegalArgumentException("Counts cannot be negative: " + count + " and " + pastCount);
        }
        if (count + pastCount == 0) {
            return new PoissonRatio(null, null, null, null);
        }
        Double value = pastCount == 0 ? null : (double) count / pastCount;
        Double low = count == 0 ? 0.0 : odds(quantile(count, pastCount + 1.0, 0.025));
        Double high = pastCount == 0 ? null : odds(quantile(count + 1.0, pastCount, 0.975));
        return new PoissonRatio(value, low, high, p(count, pastCount));
    }

    private static double quantile(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta, 1e-14).inverseCumulativeProbability(probability);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private static double p(long count, long pastCount) {
        int total = Math.toIntExact(count + pastCount);
        int smaller = (int) Math.min(count, pastCount);
        return Math.min(1, 2 * new BinomialDistribution(null, total, 0.5).cumulativeProbability(smaller));
    }
}
