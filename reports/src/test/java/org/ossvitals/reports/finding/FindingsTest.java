package org.ossvitals.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.reports.SampleVerdicts.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.SampleMetrics;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Metric.MeasureDefinition;
import org.ossvitals.reports.model.Verdict;

class FindingsTest {
    private static final Metric OWN = SampleMetrics.metric(
            "bugs-fixed", Map.of("in-time", new MeasureDefinition("Fixed in time", "share", "higher")));

    @Test
    void aMetricOfAnAnalystGetsAFindingInItsOwnWords() {
        Finding finding = only(change("gable", "bugs-fixed", "in-time", "worsening", "amber"));
        assertThat(finding.sign()).isEqualTo(Sign.WORSENING_FIRST);
        assertThat(finding.headline()).isEqualTo("Gable: “About bugs-fixed” got worse");
        assertThat(finding.evidence().replace('\u00a0', ' '))
                .isEqualTo(
                        "Fixed in time: 11% (6–19, n 116). In the same season a year ago it was 74% (66–81, n 129).");
        assertThat(finding.remedy()).isEqualTo("Show the project the figures, and ask what changed.");
    }

    @Test
    void everyChangePrintsNumbersIntervalTestTrendAndWhatElseChanged() {
        List<String> proof = texts(only(change("gable", "bugs-fixed", "in-time", "worsening", "red")));
        assertThat(proof)
                .containsExactly(
                        "How sure: Second month in a row.",
                        "Test: Fixed in time: 11% (6–19, n 116) against 74% (66–81, n 129) in the same season a year ago,"
                                + " a difference of −63 points (−75 to −50) (log-rank, p < 0.001, allowing for quarters that"
                                + " vary 1.3 times as much as by chance). One of 72 tests of"
                                + " this report, of whose alarms at most one in ten is expected to be false.",
                        "Trend: −31 points a year (−52 to −12) over 24 complete months, season by season. The newest"
                                + " months have drifted by 6.2 (CUSUM; we speak of a drift above 5).",
                        "What else changed: Bots opened 31% of change requests, 12% before; feature release v2.0"
                                + " on 3 August 2026.");
    }

    @Test
    void redComesBeforeAmberBeforeLevelsBeforeRecoveringAndImproving() {
        List<Sign> signs = Findings.of(new Facts(with(
                        change("gable", "bugs-fixed", "in-time", "worsening", "amber"),
                        change("furnace", "bugs-fixed", "in-time", "steady", "recovering"))))
                .stream()
                .map(Finding::sign)
                .distinct()
                .toList();
        assertThat(signs)
                .containsExactly(
                        Sign.WORSENING,
                        Sign.WORSENING_FIRST,
                        Sign.OVERDUE,
                        Sign.THIN,
                        Sign.CONTEXT,
                        Sign.RECOVERING,
                        Sign.IMPROVING,
                        Sign.REGULAR);
    }

    @Test
    void whatIsComparedWithTheDaysBeforeIsSaidNotToBeAdjustedForTheSeason() {
        Finding finding = only(previous(change("gable", "issue-first-response", "rmst-30d", "worsening", "amber")));
        assertThat(finding.evidence()).contains("In the 90 days before it was").doesNotContain("a year ago");
        assertThat(texts(finding).get(0)).contains("not adjusted for the season");
        assertThat(texts(finding).get(1)).contains("in the 90 days before, a difference of");
    }

    private static Verdict previous(Verdict v) {
        return new Verdict(
                v.project(),
                v.metric(),
                v.measure(),
                v.window(),
                v.kind(),
                v.verdict(),
                v.reason(),
                v.months(),
                v.value(),
                v.low(),
                v.high(),
                v.n(),
                v.pastValue(),
                v.pastLow(),
                v.pastHigh(),
                v.pastN(),
                v.difference(),
                v.differenceLow(),
                v.differenceHigh(),
                v.p(),
                v.test(),
                v.tests(),
                v.version(),
                v.scope(),
                "previous",
                v.alarm(),
                v.trendSlope(),
                v.trendLow(),
                v.trendHigh(),
                v.trendP(),
                v.trendMonths(),
                v.cusum(),
                v.dispersion(),
                v.beside(),
                v.previousAlarm());
    }

    @Test
    void theThreadsThatWaitLongestAreNamedWorstFirstAndNoMoreThanFive() {
        List<Finding.Lead> leads = harbour().leads();
        assertThat(leads).hasSize(5);
        assertThat(leads.get(0))
                .isEqualTo(new Finding.Lead(
                        "sample/harbour#1",
                        "https://github.com/sample/harbour/issues/1",
                        "waits 120 days",
                        SampleRun.HOSTILE));
    }

    @Test
    void threeRemediesAreAllThatAProjectIsAskedForAtOnce() {
        Facts facts = new Facts(with(
                change("harbour", "bugs-fixed", "in-time", "worsening", "amber"),
                change("harbour", "new-contributors", "any", "worsening", "amber"),
                change("harbour", "change-request-closure-ratio", "flow", "worsening", "amber")));
        List<String> remedies = Findings.of(facts, facts.project("harbour")).stream()
                .map(Finding::remedy)
                .toList();
        assertThat(remedies).hasSize(4);
        assertThat(remedies.subList(0, 3)).noneMatch(text -> text.startsWith("First the findings above"));
        assertThat(remedies.get(3)).startsWith("First the findings above");
    }

    @Test
    void remediesFitTheMetric() {
        assertThat(only(change("gable", "new-contributors", "any", "worsening", "amber"))
                        .remedy())
                .startsWith("Documentation and good first issues");
        assertThat(harbour().remedy()).contains("triage rota");
    }

    private static Finding harbour() {
        Facts facts = new Facts(SampleRun.computed());
        return Findings.of(facts, facts.project("harbour")).get(0);
    }

    private static Finding only(Verdict verdict) {
        Facts facts = new Facts(with(verdict));
        return Findings.of(facts, facts.project(verdict.project())).get(0);
    }

    private static List<String> texts(Finding finding) {
        return finding.proof().stream()
                .map((Note note) -> (note.term() + ": " + note.text()).replace('\u00a0', ' '))
                .toList();
    }

    private static Computed with(Verdict... more) {
        Computed run = SampleRun.computed();
        List<Verdict> verdicts = new ArrayList<>(run.verdicts());
        verdicts.addAll(List.of(more));
        List<Metric> metrics = new ArrayList<>(run.metrics());
        metrics.add(OWN);
        return new Computed(
                run.portfolio(),
                metrics,
                run.measures(),
                verdicts,
                run.waiting(),
                run.curves(),
                run.credits(),
                run.releases(),
                run.countries(),
                run.numbers(),
                run.restatements(),
                run.people());
    }
}
