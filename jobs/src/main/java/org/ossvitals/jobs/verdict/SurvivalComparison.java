package org.ossvitals.jobs.verdict;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.statistics.LogRank;
import org.ossvitals.jobs.statistics.RestrictedMeans;
import org.ossvitals.jobs.statistics.SurvivalCurve;
import org.ossvitals.jobs.statistics.Waits;

/**
 * Two cohorts of waits, each case followed for 30 days or to the end of its own season, if that comes first: the log-rank
 * test says whether they differ, the mean wait capped at 30 days by how much. A day, and a quarter of what it was, matters.
 *
 * <p>Both methods know of waits that were not followed to their end, and follow-up ends alike in both seasons. Cohorts
 * whose cases are all 30 days old would say the same a month later: three months after a change a third of theirs would
 * still be from before it.
 */
final class SurvivalComparison {

    private static final double DAYS = 30;
    private static final double ONE_DAY = 1 - 1e-9;
    private static final double QUARTER = 0.25 - 1e-9;
    private static final int FEWEST_CASES = 20;
    private static final int FEWEST_EVENTS = 10;
    /** Less sure differences are steady whatever their interval, which takes thousands of drawings. */
    private static final double WORTH_AN_INTERVAL = 0.1;

    private SurvivalComparison() {}

    static boolean isEnough(Cases cases) {
        return cases.n() >= FEWEST_CASES && cases.waits().cutAt(DAYS).events() >= FEWEST_EVENTS;
    }

    /** Of single waits around the mean of their own cohort, cut at 30 days. */
    static double caseVariance(Pair pair) {
        double[] now = capped(pair.now().cases());
        double[] past = capped(pair.past().cases());
        int n = now.length + past.length;
        return (StatUtils.populationVariance(now) * now.length + StatUtils.populationVariance(past) * past.length) / n;
    }

    private static double[] capped(Cases cases) {
        return Arrays.stream(cases.sorted()).map(each -> Math.min(each, DAYS)).toArray();
    }

    static Optional<Change> compare(Cases cases, Cases pastCases) {
        Waits now = cases.waits().cutAt(DAYS);
        Waits past = pastCases.waits().cutAt(DAYS);
        LogRank test = LogRank.of(now, past);
        Double mean = SurvivalCurve.of(now).restrictedMean(DAYS);
        Double pastMean = SurvivalCurve.of(past).restrictedMean(DAYS);
        if (test.p() == null || mean == null || pastMean == null) {
            return Optional.empty();
        }
        double difference = mean - pastMean;
        // Curves that cross can differ one way by rank and the other way by mean; that is no direction.
        boolean agree = difference * (test.expected() - test.observed()) > 0;
        boolean large = agree && Math.abs(difference) >= Math.max(ONE_DAY, QUARTER * pastMean);
        Estimate shown = test.p() < WORTH_AN_INTERVAL
                ? RestrictedMeans.compare(now, past, DAYS).difference()
                : new Estimate(difference, null, null);
        return Optional.of(new Change(shown, test.p(), large, "log-rank"));
    }
}
