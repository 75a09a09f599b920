package org.ossvitals.jobs.statistics;

import org.apache.commons.math3.special.Erf;

/**
 * Log-rank test of two groups of waits.
 *
 * @param observed events of the first group
 * @param expected events of the first group if both waited alike
 * @param p null when no event tells the groups apart
 */
public record LogRank(double observed, double expected, double variance, Double chiSquare, Double p) {

    public static LogRank of(Waits first, Waits second) {
        long[] one = first.sorted();
        long[] two = second.sorted();
        double observed = 0;
        double expected = 0;
        double variance = 0;
        for (int i = 0, j = 0; i < one.length || j < two.length; ) {
            long now = j == two.length || (i < one.length && one[i] <= two[j]) ? one[i] : two[j];
            int endI = endOfTie(one, i, now);
            int endJ = endOfTie(two, j, now);
            double atRisk = one.length - i + two.length - j;
            double share = (one.length - i) / atRisk;
            int eventsOfFirst = events(one, i, endI);
            int events = eventsOfFirst + events(two, j, endJ);
            observed += eventsOfFirst;
            expected += events * share;
            variance += atRisk > 1 ? events * share * (1 - share) * (atRisk - events) / (atRisk - 1) : 0;
            i = endI;
            j = endJ;
        }
        return tested(observed, expected, variance);
    }

    private static LogRank tested(double observed, double expected, double variance) {
        if (variance == 0) {
            return new LogRank(observed, expected, variance, null, null);
        }
        double chiSquare = (observed - expected) * (observed - expected) / variance;
        // The upper tail of chi-square with one degree of freedom, not one less the lower: small ones stay exact.
        double p = Erf.erfc(Math.sqrt(chiSquare / 2));
        return new LogRank(observed, expected, variance, chiSquare, p);
    }

    private static int endOfTie(long[] sorted, int from, long now) {
        int end = from;
        while (end < sorted.length && Waits.tied(sorted[end], now)) {
            end++;
        }
        return end;
    }

    private static int events(long[] sorted, int from, int to) {
        int events = 0;
        for (int i = from; i < to; i++) {
            events += Waits.outcome(sorted[i]) == Waits.EVENT ? 1 : 0;
        }
        return events;
    }
}
