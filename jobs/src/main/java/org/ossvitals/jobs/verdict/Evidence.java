package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.statistics.PoissonRatio;

/** How strongly an interval speaks against "no change". */
final class Evidence {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double Z = NORMAL.inverseCumulativeProbability(0.975);

    private Evidence() {}

    /**
     * Two-sided p-value of a difference from its 95% interval: below 0.05 exactly when zero lies outside. Empty when the
     * interval is unknown or has no width, as for people who all did the same.
     */
    static Optional<Double> p(Estimate difference) {
        if (!difference.complete()) {
            return Optional.empty();
        }
        double towardsZero =
                difference.value() > 0 ? difference.value() - difference.low() : difference.high() - difference.value();
        if (towardsZero <= 0) {
            return Optional.empty();
        }
        double z = Z * Math.abs(difference.value()) / towardsZero;
        return Optional.of(Math.min(1, 2 * NORMAL.cumulativeProbability(-z)));
    }

    /** The p-value of the same difference where variance is so many times larger; never a smaller one. */
    static double widened(double p, double factor) {
        if (factor <= 1 || p >= 1) {
            return p;
        }
        double z = -NORMAL.inverseCumulativeProbability(Math.max(p, Double.MIN_NORMAL) / 2);
        return Math.max(p, 2 * NORMAL.cumulativeProbability(-z / Math.sqrt(factor)));
    }

    /** The interval of a ratio of counts, applied to the past count, so that it agrees with the ratio's p-value. */
    static Estimate difference(PoissonRatio ratio, long count, long pastCount) {
        double value = (double) count - pastCount;
        return ratio.high() == null
                ? new Estimate(value, null, null)
                : new Estimate(value, (ratio.low() - 1) * pastCount, (ratio.high() - 1) * pastCount);
    }
}
