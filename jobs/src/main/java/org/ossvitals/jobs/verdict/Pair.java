package org.ossvitals.jobs.verdict;

import org.ossvitals.jobs.verdict.Standing.Compared;

/**
 * Two windows that may be compared.
 *
 * @param against {@link #YEAR_AGO} or {@link #PREVIOUS}
 * @param compared the repositories that both windows know
 */
record Pair(Side now, Side past, String against, Compared compared) {

    static final String YEAR_AGO = "year-ago";
    static final String PREVIOUS = "previous";
}
