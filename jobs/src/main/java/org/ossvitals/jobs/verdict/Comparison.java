package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.statistics.Mover;
import org.ossvitals.jobs.statistics.PoissonRatio;
import org.ossvitals.jobs.statistics.Shares;
import org.ossvitals.reports.model.Measure;

/** How two windows are compared, and from what size on a difference matters. Empty when they cannot be compared. */
enum Comparison {

    /** A share with its interval; ten points matter. MOVER with Wilson's intervals is Newcombe's method. */
    SHARE {
        @Override
        Optional<Change> compare(Measure now, Measure past) {
            Estimate difference = Mover.difference(estimate(now), estimate(past));
            String test = isWilson(now) && isWilson(past) ? "Newcombe" : "MOVER of Kaplan-Meier intervals";
            return Evidence.p(difference)
                    .map(p -> new Change(difference, p, Math.abs(difference.value()) >= TEN_POINTS, test));
        }
    },

    /** A count over equally long windows; a quarter less, or a third more, matters. */
    COUNT {
        @Override
        Optional<Change> compare(Measure now, Measure past) {
            long count = Math.round(now.value());
            long pastCount = Math.round(past.value());
            if (count + pastCount < FEWEST_COUNTED) {
                return Optional.empty();
            }
            PoissonRatio ratio = PoissonRatio.of(count, pastCount);
            boolean large = apart(now, past, 0.75);
            return Optional.of(
                    new Change(Evidence.difference(ratio, count, pastCount), ratio.p(), large, "exact Poisson ratio"));
        }
    },

    /**
     * Closed per opened, of n = closed + opened. The ratio r is the share r / (1 + r) of n, which Newcombe's method
     * compares even where nothing was closed.
     */
    FLOW {
        @Override
        Optional<Change> compare(Measure now, Measure past) {
            Estimate shares = Shares.newcombe(closed(now), now.n(), closed(past), past.n());
            Estimate flows = Mover.difference(estimate(now), estimate(past));
            Estimate shown = flows.complete() ? flows : new Estimate(now.value() - past.value(), null, null);
            return Evidence.p(shares).map(p -> new Change(shown, p, apart(now, past, 0.75), "Newcombe"));
        }
    },

    /** An effective number with its bootstrap interval; a fifth less, or a quarter more, matters. */
    SPREAD {
        @Override
        Optional<Change> compare(Measure now, Measure past) {
            Estimate difference = Mover.difference(estimate(now), estimate(past));
            return Evidence.p(difference)
                    .map(p -> new Change(difference, p, apart(now, past, 0.8), "bootstrap of people"));
        }
    };

    private static final double TEN_POINTS = 0.1 - 1e-9;
    private static final long FEWEST_COUNTED = 10;

    /** Both measures have a value and are ok. */
    abstract Optional<Change> compare(Measure now, Measure past);

    private static Estimate estimate(Measure measure) {
        return new Estimate(measure.value(), measure.low(), measure.high());
    }

    private static double closed(Measure flow) {
        return flow.n() * flow.value() / (1 + flow.value());
    }

    /** Whether the smaller is at most so much of the larger. */
    private static boolean apart(Measure now, Measure past, double ratio) {
        double larger = Math.max(now.value(), past.value());
        return larger > 0 && Math.min(now.value(), past.value()) <= ratio * larger + 1e-9;
    }

    private static boolean isWilson(Measure share) {
        if (share.n() == null || share.n() == 0 || share.low() == null || share.high() == null) {
            return false;
        }
        Estimate wilson = Shares.wilson(Math.rint(share.value() * share.n()), share.n());
        return Math.abs(wilson.low() - share.low()) < 1e-6 && Math.abs(wilson.high() - share.high()) < 1e-6;
    }
}
