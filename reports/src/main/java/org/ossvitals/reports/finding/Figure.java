package org.ossvitals.reports.finding;

/** The figures that pages speak of: the metric and measure behind each, and the window it is read in. */
public enum Figure {
    ANSWERED("issue-first-response", "answered-7d", 90),
    MEDIAN_WAIT("issue-first-response", "median", 90),
    CAPPED_WAIT("issue-first-response", "rmst-30d", 90),
    REVIEWED("change-request-first-response", "answered-7d", 90),
    UNANSWERED("unanswered-issues", "over-7d", 90),
    UNANSWERED_90D("unanswered-issues", "over-90d", 90),
    FLOW("change-request-closure-ratio", "flow", 90),
    OPEN("change-request-closure-ratio", "open", 90),
    OPENED("change-requests", "opened", 90),
    ACTIVE("active-contributors", "any", 90),
    CODERS("active-contributors", "code", 90),
    NEWCOMERS("new-contributors", "any", 90),
    BOTS("bot-activity", "change-requests", 365),
    ABSENCE("contributor-absence-factor", "change-requests", 365),
    ABSENCE_COMMITS("contributor-absence-factor", "commits", 365),
    EFFECTIVE("contributor-concentration", "effective", 365),
    TOP_PERSON("contributor-concentration", "top1", 365),
    PEOPLE("contributor-concentration", "people", 365),
    CREDITS("contributor-concentration", "credits", 365),
    TOP_ORGANISATION("organizational-diversity", "top-share", 365),
    ORGANISATIONS("organizational-diversity", "organizations", 365),
    RELEASES("release-frequency", "feature", 365),
    RELEASE_GAP("release-regularity", "median-interval", 365),
    RELEASE_SPREAD("release-regularity", "rcv", 365),
    RELEASE_AGE("release-regularity", "days-since-last", 365),
    OVERDUE("release-overdue-ratio", "overdue", 365),
    KNOWN_LOCATIONS("location-coverage", "people", 365),
    COUNTRIES("country-concentration", "countries", 365),
    STARS("stars", "total", 90);

    private final String metric;
    private final String measure;
    private final int days;

    Figure(String metric, String measure, int days) {
        this.metric = metric;
        this.measure = measure;
        this.days = days;
    }

    /** The metric's id, which is also the name of its page. */
    public String metric() {
        return metric;
    }

    /** The measure's id within the metric. */
    public String measure() {
        return measure;
    }

    /** Read over a year rather than a quarter. */
    public boolean yearly() {
        return days == 365;
    }

    String window() {
        return "last-" + days + "d";
    }

    String pastWindow() {
        return "year-ago-" + days + "d";
    }
}
