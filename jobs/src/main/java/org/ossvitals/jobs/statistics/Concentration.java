package org.ossvitals.jobs.statistics;

import java.util.Arrays;

/**
 * How unevenly credit is spread over people. People without credit are not counted: adding zeros would change Gini.
 *
 * @param credits sum of all credit, such as merged change requests; null without people
 * @param effective Hill number of order 1, the exponential of Shannon's entropy: as diverse as so many equal people;
 *     the interval is by {@link Bootstrap}
 * @param effectiveQ2 Hill number of order 2, one over Simpson's index
 * @param hhi Herfindahl-Hirschman index, 0 to 10,000
 * @param pielou evenness, entropy over its maximum; null for one person
 * @param top1 share of the first person
 * @param absence absence factor: the fewest people who together have at least half of the credit
 */
public record Concentration(
        Double credits,
        long people,
        Estimate effective,
        Double effectiveQ2,
        Double hhi,
        Double pielou,
        Double gini,
        Double top1,
        Double top5,
        Estimate absence) {

    private static final Concentration NOBODY =
            new Concentration(null, 0, Estimate.UNKNOWN, null, null, null, null, null, null, Estimate.UNKNOWN);

    /** One credit per person, in any order; credit that is not above zero is left out. */
    public static Concentration of(double[] credits) {
        return of(credits, Resampling.RESAMPLES);
    }

    /** @param resamples for the intervals, at most */
    static Concentration of(double[] credits, int resamples) {
        double[] sorted =
                Arrays.stream(credits).filter(each -> each > 0).sorted().toArray();
        if (sorted.length == 0) {
            return NOBODY;
        }
        double total = Arrays.stream(sorted).sum();
        double entropy = entropy(sorted, total);
        double simpson =
                Arrays.stream(sorted).map(each -> each / total * (each / total)).sum();
        Bootstrap bootstrap = Bootstrap.of(sorted, Arrays.hashCode(sorted), resamples);
        return new Concentration(
                total,
                sorted.length,
                bootstrap.effective(Math.exp(entropy)),
                1 / simpson,
                10_000 * simpson,
                sorted.length == 1 ? null : (Double) (entropy / Math.log(sorted.length)),
                gini(sorted, total),
                top(sorted, 1) / total,
                top(sorted, 5) / total,
                bootstrap.absence(absence(sorted, total)));
    }

    static double entropy(double[] sorted, double total) {
        return Arrays.stream(sorted)
                .map(each -> -each / total * Math.log(each / total))
                .sum();
    }

    private static double gini(double[] sorted, double total) {
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return weighted / (sorted.length * total);
    }

    private static double top(double[] sorted, int people) {
        return Arrays.stream(sorted, Math.max(0, sorted.length - people), sorted.length)
                .sum();
    }

    static int absence(double[] sorted, double total) {
        double top = 0;
        int people = 0;
        while (!isHalf(top, total)) {
            people++;
            top += sorted[sorted.length - people];
        }
        return people;
    }

    /**
     * Whether a part is at least half. Whole credits are compared exactly; for shares of a commit, 1/3 three times must
     * be 1, so a billionth of the total is forgiven.
     */
    static boolean isHalf(double part, double total) {
        return 2 * part >= total - total * 1e-9;
    }
}
