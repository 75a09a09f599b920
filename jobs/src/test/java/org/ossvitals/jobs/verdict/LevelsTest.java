package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.jobs.verdict.Sample.Facts;
import org.ossvitals.jobs.verdict.Sample.Value;
import org.ossvitals.reports.model.Verdict;

class LevelsTest {

    @ParameterizedTest
    @CsvSource({
        "contributor-absence-factor, change-requests, last-365d, 1, 2, steady",
        "contributor-absence-factor, commits, last-365d, 1, 2, steady",
        "contributor-concentration, top1, last-365d, 0.8, 0.79, steady",
        "bot-activity, change-requests, last-365d, 0.6, 0.59, steady",
        "location-coverage, people, last-365d, 0.5, 0.51, steady",
        "issue-first-response, answered-7d, last-90d, 0.24, 0.25, steady",
        "release-overdue-ratio, overdue, last-365d, 2.1, 2, worsening"
    })
    void reportsALevelOnlyWhenItIsCrossed(
            String metric, String measure, String window, double crossed, double fine, String verdict) {
        assertThat(judge(level(metric, measure, window, Value.of(crossed, 50))))
                .singleElement()
                .extracting(Verdict::kind, Verdict::verdict, Verdict::months, Verdict::difference, Verdict::alarm)
                .containsExactly("level", verdict, 1, null, null);
        assertThat(judge(level(metric, measure, window, Value.of(fine, 50)))).isEmpty();
        assertThat(judge(level(metric, measure, window, Value.of(crossed, 50).with("small_sample"))))
                .isEmpty();
    }

    @Test
    void countsTheMonthsOfALevel() {
        Facts overdue = level("release-overdue-ratio", "overdue", "last-365d", Value.of(3, 50));
        TreeMap<java.time.Instant, List<Verdict>> runs = new TreeMap<>();
        runs.put(Sample.at(Sample.DAY.minusDays(28)), judge(overdue));
        assertThat(Sample.only(Sample.STANDING, overdue, runs).months()).isEqualTo(2);
    }

    @Test
    void takesTheLowerBoundOfTheLargestOrganisation() {
        assertThat(judge(organisation(0.9))).hasSize(1);
        assertThat(judge(organisation(0.85))).isEmpty();
    }

    @Test
    void asksNothingOfAnArchivedProjectAndNoReleasesOfARestingOne() {
        Facts overdue = level("release-overdue-ratio", "overdue", "last-365d", Value.of(9, 50));
        Facts alone = level("contributor-absence-factor", "commits", "last-365d", Value.of(1, 50));
        assertThat(judge("archived", overdue)).isEmpty();
        assertThat(judge("archived", alone)).isEmpty();
        assertThat(judge("maintenance", overdue)).isEmpty();
        assertThat(judge("maintenance", alone)).hasSize(1);
    }

    private static Facts organisation(double low) {
        return level("organizational-diversity", "top-share", "last-365d", new Value(1.0, low, 1.0, 50L, null, "ok"));
    }

    private static Facts level(String metric, String measure, String window, Value value) {
        return new Facts().figure(Sample.metric(metric, measure, "none", "neither"), window, value);
    }

    private static List<Verdict> judge(Facts facts) {
        return judge(null, facts);
    }

    private static List<Verdict> judge(String rest, Facts facts) {
        LocalDate longAgo = LocalDate.parse("2020-01-01");
        return Sample.judge(Sample.standing(rest, longAgo, longAgo), facts, new TreeMap<>());
    }
}
