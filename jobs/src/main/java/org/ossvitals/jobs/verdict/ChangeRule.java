package org.ossvitals.jobs.verdict;

import java.util.List;
import org.ossvitals.reports.model.Metric;

/**
 * A measure that is judged against a year ago. The direction that is better, and whether to compare at all, stand in
 * the metric's own folder.
 */
record ChangeRule(String metric, String measure, Season season, Comparison comparison) {

    /** Everything that is judged by change: each comparison more costs all others power. */
    static final List<ChangeRule> ALL = List.of(
            new ChangeRule("issue-first-response", "answered-7d", Season.QUARTER, Comparison.SHARE),
            new ChangeRule("change-request-first-response", "answered-7d", Season.QUARTER, Comparison.SHARE),
            new ChangeRule("change-request-closure-ratio", "flow", Season.QUARTER, Comparison.FLOW),
            new ChangeRule("active-contributors", "code", Season.QUARTER, Comparison.COUNT),
            new ChangeRule("new-contributors", "any", Season.QUARTER, Comparison.COUNT),
            new ChangeRule("contributor-concentration", "effective", Season.YEAR, Comparison.SPREAD));

    /** Whether the metric asks to be compared and says which direction is better. */
    boolean appliesTo(Metric definition) {
        return definition.id().equals(metric)
                && definition.measures().containsKey(measure)
                && !"none".equals(definition.compare())
                && !"neither".equals(better(definition));
    }

    boolean higherIsBetter(Metric definition) {
        return "higher".equals(better(definition));
    }

    private String better(Metric definition) {
        String own = definition.measures().get(measure).better();
        return own == null ? definition.better() : own;
    }
}
