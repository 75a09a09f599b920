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

    /**
     * Worth an alarm: large, below the report's threshold, and below 0.05, for a reader would not understand an alarm
     * whose 95% interval allows for no change.
     */
    boolean alarming(double threshold) {
        return large && p <= threshold && p < 0.05;
    }
}
