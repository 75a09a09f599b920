package org.ossvitals.jobs.verdict;

import java.util.Arrays;
import java.util.Optional;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.statistics.SpreadDifference;

/**
 * Credit over people, in two years. For an effective number a fifth less, or a quarter more, matters; for an absence
 * factor one person less, or more, where that leaves, or left, one or two.
 */
final class SpreadComparison {

    private static final double FIFTH_LESS = 0.8;
    private static final double FEW = 2;
    private static final double FEWEST_CREDITS = 30;
    private static final int FEWEST_PEOPLE = 3;
    private static final double SAME = 1e-6;
    private static final String TEST = "bootstrap of people";

    private SpreadComparison() {}

    static boolean isEnough(Cases credits) {
        return credits.n() >= FEWEST_PEOPLE && Arrays.stream(credits.sorted()).sum() >= FEWEST_CREDITS;
    }

    static Optional<Change> compare(Pair pair) {
        SpreadDifference spread = SpreadDifference.of(
                pair.now().cases().sorted(), pair.past().cases().sorted());
        double now = pair.now().value();
        double past = pair.past().value();
        if (spread.p() == null || spread.absenceP() == null) {
            return Optional.empty();
        }
        // Which of the two numbers the figure is, the figures themselves tell.
        if (now > 0 && past > 0 && isSame(Math.log(now / past), spread.effectiveLogRatio())) {
            return Optional.of(effective(pair, spread));
        }
        return isSame(now - past, spread.absenceDifference())
                ? Optional.of(absence(now, past, spread))
                : Optional.empty();
    }

    private static boolean isSame(double figure, Estimate sample) {
        return Math.abs(figure - sample.value()) < SAME;
    }

    private static Change effective(Pair pair, SpreadDifference spread) {
        double past = pair.past().value();
        Estimate ratio = spread.effectiveLogRatio();
        Estimate difference = new Estimate(
                pair.now().value() - past, past * Math.expm1(ratio.low()), past * Math.expm1(ratio.high()));
        return new Change(difference, spread.p(), Comparison.apart(pair, FIFTH_LESS), TEST);
    }

    private static Change absence(double now, double past, SpreadDifference spread) {
        boolean large = Math.abs(now - past) >= 1 && Math.min(now, past) <= FEW;
        return new Change(spread.absenceDifference(), spread.absenceP(), large, TEST);
    }
}
