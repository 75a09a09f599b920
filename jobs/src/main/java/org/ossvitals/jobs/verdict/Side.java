package org.ossvitals.jobs.verdict;

import org.ossvitals.reports.model.Measure;

/**
 * One side of a comparison.
 *
 * @param figure null when there is none
 * @param cases behind it, where the comparison needs them
 */
record Side(Measure figure, Cases cases) {

    double value() {
        return figure.value();
    }

    /** Of a share, or of what is closed per opened. */
    double n() {
        return figure.n() == null ? 0 : figure.n();
    }
}
