package org.ossvitals.jobs.verdict;

import java.util.List;
import org.ossvitals.jobs.verdict.Months.Month;
import org.ossvitals.jobs.verdict.Unrest.Chance;
import org.ossvitals.jobs.verdict.Unrest.Quarter;

/** How months of each kind of measure add up to quarters, and how far two quarters lie apart by chance alone. */
final class Chances {

    private Chances() {}

    /**
     * Counts that are Poisson.
     *
     * @param repeats in how many of three months each counted one is seen: people come back, newcomers do not
     */
    record OfCounts(double repeats) implements Chance {

        @Override
        public Quarter quarter(List<Month> months) {
            boolean whole = months.stream().allMatch(Month::isKnown);
            double sum = whole ? months.stream().mapToDouble(Month::value).sum() : 0;
            return new Quarter(sum, sum);
        }

        @Override
        public double variance(Quarter one, Quarter other) {
            return repeats * (one.n() + other.n());
        }
    }

    /** Shares k of n. */
    record OfShares() implements Chance {

        @Override
        public Quarter quarter(List<Month> months) {
            return weighted(months, false);
        }

        @Override
        public double variance(Quarter one, Quarter other) {
            double share = (one.value() * one.n() + other.value() * other.n()) / (one.n() + other.n());
            return share * (1 - share) * (1 / one.n() + 1 / other.n());
        }
    }

    /** What is closed per opened, as the share of what is closed. */
    record OfRatios(OfShares shares) implements Chance {

        @Override
        public Quarter quarter(List<Month> months) {
            return weighted(months, true);
        }

        @Override
        public double variance(Quarter one, Quarter other) {
            return shares.variance(one, other);
        }
    }

    /** @param caseVariance of single waits, capped like their mean */
    record OfMeans(double caseVariance) implements Chance {

        @Override
        public Quarter quarter(List<Month> months) {
            return weighted(months, false);
        }

        @Override
        public double variance(Quarter one, Quarter other) {
            return caseVariance * (1 / one.n() + 1 / other.n());
        }
    }

    private static Quarter weighted(List<Month> months, boolean isRatio) {
        double n = 0;
        double sum = 0;
        for (Month month : months) {
            if (month.isKnown()) {
                n += month.n();
                sum += month.n() * (isRatio ? Comparison.part(month.value()) : month.value());
            }
        }
        return new Quarter(n == 0 ? 0 : sum / n, n);
    }
}
