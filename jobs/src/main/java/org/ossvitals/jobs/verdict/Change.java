package org.ossvitals.jobs.verdict;

import org.ossvitals.jobs.statistics.Estimate;

/**
 * The difference of a measure from the same season a year ago.
 *
 * @param difference in the measure's unit, now less past
 * @param p two-sided
 * @param large whether the difference matters in practice, however certain it is
 * @param test in words
 */
record Change(Estimate difference, double p, boolean large, String test) {

    Change {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A p-value lies between 0 and 1, not at " + p + " (" + test + ")");
        }
    }

    boolean up() {
        return difference.value() > 0;
    }

    /** The same, less sure. */
    Change widened(double widerP) {
        return new Change(difference, widerP, large, test);
    }
}
