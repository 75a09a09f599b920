package org.ossvitals.jobs.verdict;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;
import org.ossvitals.jobs.metric.ComparedWindows;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.statistics.PoissonRatio;
import org.ossvitals.jobs.statistics.Shares;
import org.ossvitals.jobs.verdict.Unrest.Chance;

/** How two windows are compared, and from what size on a difference matters. Empty when they cannot be compared. */
enum Comparison {

    /** Waits, each followed for 30 days at most, and never beyond its own season. */
    SURVIVAL {
        @Override
        boolean isEnough(Pair pair) {
            return SurvivalComparison.isEnough(pair.now().cases())
                    && SurvivalComparison.isEnough(pair.past().cases());
        }

        @Override
        Optional<Change> compare(Pair pair) {
            return SurvivalComparison.compare(pair.now().cases(), pair.past().cases());
        }

        @Override
        Optional<Chance> chance(Pair pair, Months months) {
            return Optional.of(new Chances.OfMeans(SurvivalComparison.caseVariance(pair)));
        }
    },

    /** A share k of n; ten points matter. */
    SHARE {
        @Override
        boolean isEnough(Pair pair) {
            return enoughCases(pair);
        }

        @Override
        Optional<Change> compare(Pair pair) {
            double k = pair.now().value() * pair.now().n();
            double pastK = pair.past().value() * pair.past().n();
            Estimate difference =
                    Shares.newcombe(k, pair.now().n(), pastK, pair.past().n());
            boolean large = Math.abs(difference.value()) >= TEN_POINTS;
            return Evidence.p(difference).map(p -> new Change(difference, p, large, "Newcombe"));
        }

        @Override
        Optional<Chance> chance(Pair pair, Months months) {
            return Optional.of(new Chances.OfShares());
        }
    },

    /** A count over equally long windows; a quarter less, or a third more, matters. */
    RATE {
        @Override
        boolean isEnough(Pair pair) {
            return pair.now().value() + pair.past().value() >= FEWEST_COUNTED;
        }

        @Override
        Optional<Change> compare(Pair pair) {
            long count = Math.round(pair.now().value());
            long pastCount = Math.round(pair.past().value());
            PoissonRatio ratio = PoissonRatio.of(count, pastCount);
            boolean large = apart(pair, QUARTER_LESS);
            return Optional.of(
                    new Change(Evidence.difference(ratio, count, pastCount), ratio.p(), large, "exact Poisson ratio"));
        }

        @Override
        Optional<Chance> chance(Pair pair, Months months) {
            double monthly = StatUtils.mean(months.last(YEAR).known().values());
            double quarterly = (pair.now().value() + pair.past().value()) / 2;
            return Double.isNaN(monthly) || quarterly == 0
                    ? Optional.empty()
                    : Optional.of(new Chances.OfCounts(Math.max(1, QUARTER * monthly / quarterly)));
        }
    },

    /**
     * Closed per opened, of n = closed + opened. The ratio r is the share r / (1 + r) of n, which Newcombe's method
     * compares even where nothing was closed.
     */
    RATIO {
        @Override
        boolean isEnough(Pair pair) {
            return enoughCases(pair);
        }

        @Override
        Optional<Change> compare(Pair pair) {
            Estimate shares = Shares.newcombe(
                    part(pair.now().value()) * pair.now().n(),
                    pair.now().n(),
                    part(pair.past().value()) * pair.past().n(),
                    pair.past().n());
            Estimate shown = new Estimate(pair.now().value() - pair.past().value(), null, null);
            return Evidence.p(shares)
                    .map(p ->
                            new Change(shown, p, apart(pair, QUARTER_LESS), "Newcombe of closed of opened and closed"));
        }

        @Override
        Optional<Chance> chance(Pair pair, Months months) {
            return Optional.of(new Chances.OfRatios(new Chances.OfShares()));
        }
    },

    /** How credit is spread over people, by drawing people. */
    BOOTSTRAP {
        @Override
        boolean isEnough(Pair pair) {
            return SpreadComparison.isEnough(pair.now().cases())
                    && SpreadComparison.isEnough(pair.past().cases());
        }

        @Override
        Optional<Change> compare(Pair pair) {
            return SpreadComparison.compare(pair);
        }

        /** Drawing people knows already that some do much and others little. */
        @Override
        Optional<Chance> chance(Pair pair, Months months) {
            return Optional.empty();
        }
    };

    /** Of counts and ratios. */
    private static final double QUARTER_LESS = 0.75;

    private static final double TEN_POINTS = 0.1 - 1e-9;
    private static final long FEWEST_COUNTED = 10;
    private static final int FEWEST_CASES = 20;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    static Comparison of(String compare) {
        return valueOf(compare.toUpperCase(Locale.ROOT));
    }

    ComparedWindows windows() {
        return ComparedWindows.of(name().toLowerCase(Locale.ROOT)).orElseThrow();
    }

    /** Whether there are cases enough to say anything; both figures are there. */
    abstract boolean isEnough(Pair pair);

    /** Both figures are ok, and there are cases enough. */
    abstract Optional<Change> compare(Pair pair);

    /** How far quarters lie apart by chance alone; empty where the test allows for all there is. */
    abstract Optional<Chance> chance(Pair pair, Months months);

    /** What is closed per opened, as a share of both. */
    static double part(double ratio) {
        return ratio / (1 + ratio);
    }

    /** Whether the smaller is at most so much of the larger. */
    static boolean apart(Pair pair, double ratio) {
        double larger = Math.max(pair.now().value(), pair.past().value());
        double smaller = Math.min(pair.now().value(), pair.past().value());
        return larger > 0 && smaller <= ratio * larger + 1e-9;
    }

    private static boolean enoughCases(Pair pair) {
        return Math.min(pair.now().n(), pair.past().n()) >= FEWEST_CASES;
    }
}
