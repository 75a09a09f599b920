package org.ossvitals.jobs.verdict;

/** A window and the same season a year ago, shifted by whole weeks. */
enum Season {
    QUARTER("last-90d", "year-ago-90d"),
    /** For what needs a year of work to be seen, such as concentration. */
    YEAR("last-365d", "year-ago-365d");

    private final String now;
    private final String past;

    Season(String now, String past) {
        this.now = now;
        this.past = past;
    }

    String now() {
        return now;
    }

    String past() {
        return past;
    }
}
