package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.jobs.verdict.Sample.figure;
import static org.ossvitals.jobs.verdict.Sample.project;
import static org.ossvitals.jobs.verdict.Sample.repository;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "contributor-absence-factor, change-requests, last-365d, 1, 2, steady",
        "contributor-absence-factor, commits, last-365d, 1, 2, steady",
        "contributor-concentration, top1, last-365d, 0.8, 0.79, steady",
        "bot-activity, change-requests, last-365d, 0.6, 0.59, steady",
        "contributor-locations, unknown-share, last-365d, 0.5, 0.49, steady",
        "issue-first-response, answered-7d, last-90d, 0.24, 0.25, steady",
        "release-regularity, overdue, last-365d, 2.1, 2, worsening"
    })
    void reportsALevelOnlyWhenItIsCrossed(
            String metric, String measure, String window, double crossed, double fine, String verdict) {
        assertThat(judge(project("x"), level(metric, measure, window, crossed, "ok")))
                .singleElement()
                .extracting(Verdict::kind, Verdict::verdict, Verdict::months, Verdict::difference)
                .containsExactly("level", verdict, 1, null);
        assertThat(judge(project("x"), level(metric, measure, window, fine, "ok")))
                .isEmpty();
        assertThat(judge(project("x"), level(metric, measure, window, crossed, "small_sample")))
                .isEmpty();
    }

    @Test
    void takesTheLowerBoundOfTheLargestOrganisation() {
        assertThat(judge(project("x"), organisation(0.9))).hasSize(1);
        assertThat(judge(project("x"), organisation(0.85))).isEmpty();
    }

    @Test
    void asksNothingOfAnArchivedProject() {
        Project archived = project("x", "archived", repository(1, 1, null));
        assertThat(judge(archived, level("release-regularity", "overdue", "last-365d", 9, "ok")))
                .isEmpty();
    }

    private static Measure organisation(double low) {
        Measure share = figure("x", new Estimate(1.0, low, 1.0), 50, "ok");
        return Sample.level("organizational-diversity", "top-share", "last-365d", share);
    }

    private static Measure level(String metric, String measure, String window, double value, String status) {
        return Sample.level(metric, measure, window, figure("x", Sample.only(value), 50, status));
    }

    private static List<Verdict> judge(Project project, Measure figure) {
        return Verdicts.judge(Sample.portfolio(project), List.of(), List.of(figure), List.of());
    }
}
