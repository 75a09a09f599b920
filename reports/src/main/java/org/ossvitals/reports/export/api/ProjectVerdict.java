package org.ossvitals.reports.export.api;

import java.util.Locale;
import org.ossvitals.reports.finding.Topic;
import org.ossvitals.reports.model.Verdict;

/**
 * What is said of a figure against the same season a year ago ({@code change}), or of its height ({@code level}).
 *
 * @param verdict worsening or improving (two runs agree), worsening_first or improving_first (seen once), recovering,
 *     steady or no_verdict
 * @param reason why there is no verdict, or what makes it one
 * @param months how many runs in a row, a month apart, hold it
 * @param against year-ago or previous; null for a level
 * @param tests how many comparisons the run made
 */
record ProjectVerdict(
        String kind,
        String verdict,
        String reason,
        Integer months,
        String against,
        Double difference,
        Double differenceLow,
        Double differenceHigh,
        String test,
        Double p,
        Integer tests) {

    static ProjectVerdict of(Verdict verdict) {
        return new ProjectVerdict(
                verdict.kind(),
                Topic.sign(verdict).name().toLowerCase(Locale.ROOT),
                verdict.reason(),
                verdict.months(),
                verdict.against(),
                verdict.difference(),
                verdict.differenceLow(),
                verdict.differenceHigh(),
                verdict.test(),
                verdict.p(),
                verdict.tests());
    }
}
