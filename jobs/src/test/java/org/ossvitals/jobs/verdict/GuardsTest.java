package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.jobs.verdict.Sample.figure;
import static org.ossvitals.jobs.verdict.Sample.pair;
import static org.ossvitals.jobs.verdict.Sample.project;
import static org.ossvitals.jobs.verdict.Sample.repository;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.jobs.statistics.Shares;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

class GuardsTest {

    private static final List<Measure> FIGURES = VerdictsTest.answered(42, 66, 48, 60);

    @ParameterizedTest
    @CsvSource({
        "small_sample, ok, small_sample",
        "ok, small_sample, small_sample",
        "no_population, ok, no_population",
        "not_collected, ok, not_collected",
        "stale, ok, incomplete",
        "low_coverage, ok, not_compared",
        "ok, no_population, no_population"
    })
    void judgesOnlyFiguresThatAreSoundInBothWindows(String now, String past, String reason) {
        List<Measure> figures = pair(
                "issue-first-response",
                "answered-7d",
                figure("x", Shares.wilson(42, 66), 66, now),
                figure("x", Shares.wilson(48, 60), 60, past));
        assertNoVerdict(judge(project("x"), figures), reason);
    }

    @Test
    void doesNotJudgeWithoutFigures() {
        assertNoVerdict(judge(project("x"), List.of()), "not_collected");
        assertNoVerdict(judge(project("x"), FIGURES.subList(0, 1)), "no_history");
    }

    @Test
    void doesNotJudgeWhatIsArchived() {
        assertNoVerdict(judge(project("x", "archived", repository(100, 100, null)), FIGURES), "archived");
    }

    @Test
    void doesNotJudgeWhatIsMissingMoreThanATwentieth() {
        assertNoVerdict(judge(project("x", "sandbox", repository(100, 94, null)), FIGURES), "incomplete");
        assertThat(judge(project("x", "sandbox", repository(100, 95, null)), FIGURES)
                        .verdict())
                .isEqualTo("worsening");
    }

    @Test
    void needsToKnowThePastWindowFromItsFirstDay() {
        LocalDate firstDay = LocalDate.parse("2025-07-04");
        assertThat(judge(project("x", null, repository(100, 100, firstDay)), FIGURES)
                        .verdict())
                .isEqualTo("worsening");
        LocalDate dayAfter = LocalDate.parse("2025-07-05");
        assertNoVerdict(judge(project("x", null, repository(100, 100, dayAfter)), FIGURES), "no_history");
    }

    @Test
    void doesNotCompareAHandfulOfPeople() {
        List<Verdict> verdicts = Verdicts.judge(
                Sample.portfolio(project("x")),
                Sample.METRICS,
                VerdictsTest.counts("new-contributors", "any", 0, 9),
                List.of());
        assertThat(verdicts)
                .filteredOn(each -> each.metric().equals("new-contributors"))
                .singleElement()
                .satisfies(verdict -> assertNoVerdict(verdict, "small_sample"));
    }

    private static Verdict judge(Project project, List<Measure> figures) {
        return Verdicts.judge(Sample.portfolio(project), Sample.METRICS.subList(0, 1), figures, List.of())
                .get(0);
    }

    private static void assertNoVerdict(Verdict verdict, String reason) {
        assertThat(verdict)
                .extracting(Verdict::verdict, Verdict::reason, Verdict::p, Verdict::months, Verdict::tests)
                .containsExactly("no_verdict", reason, null, null, 0);
    }
}
