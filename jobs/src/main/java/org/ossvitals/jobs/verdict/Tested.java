package org.ossvitals.jobs.verdict;

import java.util.Optional;

/**
 * A comparison that was made, with what speaks for and against it.
 *
 * @param dispersion factor by which the change was widened; null where none was
 */
record Tested(Pair pair, Change change, Optional<Trend> trend, Optional<Drift> drift, Double dispersion) {

    boolean isSeasonallyAdjusted() {
        return pair.against().equals(Pair.YEAR_AGO);
    }

    boolean isDenied() {
        return trend.filter(each -> each.denies(change.up())).isPresent();
    }

    boolean driftsAlong() {
        return drift.filter(each -> each.alarms(change.up())).isPresent();
    }

    /** Less sure by so much. */
    Tested widened(double factor) {
        return new Tested(pair, change.widened(Evidence.widened(change.p(), factor)), trend, drift, factor);
    }
}
