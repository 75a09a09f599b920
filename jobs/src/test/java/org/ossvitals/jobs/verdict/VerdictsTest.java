package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ossvitals.jobs.verdict.Sample.METRICS;
import static org.ossvitals.jobs.verdict.Sample.figure;
import static org.ossvitals.jobs.verdict.Sample.pair;
import static org.ossvitals.jobs.verdict.Sample.portfolio;
import static org.ossvitals.jobs.verdict.Sample.project;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.statistics.PoissonRatio;
import org.ossvitals.jobs.statistics.Shares;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Verdict;

class VerdictsTest {

    private static final List<Measure> ANSWERED_LESS = answered(42, 66, 48, 60);

    @Test
    void seesAShareOfUnansweredIssuesRiseFromTwelveOfSixtyToTwentyFourOfSixtySix() {
        Verdict verdict = only(ANSWERED_LESS, List.of());
        assertThat(verdict.verdict()).isEqualTo("worsening");
        assertThat(verdict.difference()).isCloseTo(-0.16363636363636364, within(1e-9));
        assertThat(verdict.differenceLow()).isCloseTo(-0.30928590702447056, within(1e-9));
        assertThat(verdict.differenceHigh()).isCloseTo(-0.005442218270431953, within(1e-9));
        assertThat(verdict.p()).isBetween(0.04, 0.05);
        assertThat(verdict.test()).isEqualTo("Newcombe");
        assertThat(verdict.months()).isEqualTo(1);
        assertThat(verdict.tests()).isEqualTo(1);
    }

    @Test
    void leavesThirtyNewcomersToEighteenAlone() {
        Verdict verdict = only(counts("new-contributors", "any", 18, 30), List.of());
        assertThat(verdict.verdict()).isEqualTo("steady");
        assertThat(verdict.p()).isCloseTo(0.11140289106101878, within(1e-9));
        assertThat(verdict.differenceLow()).isNegative();
        assertThat(verdict.differenceHigh()).isPositive();
    }

    @Test
    void seesContributorsFadeAndGrow() {
        assertThat(only(counts("active-contributors", "code", 4, 20), List.of()).verdict())
                .isEqualTo("worsening");
        assertThat(only(counts("active-contributors", "code", 20, 0), List.of()))
                .extracting(Verdict::verdict, Verdict::difference, Verdict::differenceHigh)
                .containsExactly("improving", 20.0, null);
    }

    @Test
    void doesNotCallACertainButSmallChangeAChange() {
        assertThat(only(answered(9200, 10_000, 9000, 10_000), List.of()))
                .satisfies(verdict -> assertThat(verdict.p()).isLessThan(0.001))
                .extracting(Verdict::verdict)
                .isEqualTo("steady");
    }

    @Test
    void seesChangeRequestsPileUpEvenWhenNoneIsClosed() {
        List<Measure> flow = pair("change-request-closure-ratio", "flow", flow(0, 40), flow(38, 40));
        assertThat(only(flow, List.of()).verdict()).isEqualTo("worsening");
    }

    @Test
    void comparesConcentrationOverAYearByItsIntervals() {
        List<Measure> spread = pair(
                "contributor-concentration",
                "effective",
                figure("x", new Estimate(3.0, 2.0, 4.5), 200, "ok"),
                figure("x", new Estimate(9.0, 7.0, 11.0), 210, "ok"));
        assertThat(only(spread, List.of()))
                .extracting(Verdict::verdict, Verdict::window)
                .containsExactly("worsening", "last-365d");
    }

    @Test
    void givesNoVerdictWithoutWidthOfTheInterval() {
        List<Measure> spread = pair(
                "contributor-concentration",
                "effective",
                figure("x", new Estimate(3.0, 3.0, 3.0), 200, "ok"),
                figure("x", new Estimate(9.0, 9.0, 9.0), 210, "ok"));
        assertThat(only(spread, List.of()))
                .extracting(Verdict::verdict, Verdict::reason, Verdict::p)
                .containsExactly("no_verdict", "not_compared", null);
    }

    @Test
    void countsTheMonthsOfAVerdictThatHolds() {
        Verdict first = only(ANSWERED_LESS, List.of());
        Verdict second = only(ANSWERED_LESS, List.of(first));
        Verdict third = only(ANSWERED_LESS, List.of(second));
        assertThat(List.of(second.months(), third.months())).containsExactly(2, 3);
        assertThat(only(answered(48, 60, 42, 66), List.of(third)).months())
                .as("recovered")
                .isEqualTo(1);
    }

    @Test
    void asksMoreOfEachTestTheMoreAreMade() {
        List<Measure> measures = new ArrayList<>(ANSWERED_LESS);
        measures.addAll(counts("new-contributors", "any", 30, 30));
        measures.addAll(counts("active-contributors", "code", 20, 21));
        List<Verdict> verdicts = Verdicts.judge(portfolio(project("x")), METRICS, measures, List.of());
        assertThat(verdicts).filteredOn(each -> each.p() != null).allSatisfy(each -> {
            assertThat(each.tests()).isEqualTo(3);
            assertThat(each.verdict()).isEqualTo("steady");
        });
    }

    @Test
    void judgesOnlyWhatTheMetricAsksToCompare() {
        var silent = List.of(Sample.metric("issue-first-response", "answered-7d", "none", "higher"));
        var undirected = List.of(Sample.metric("issue-first-response", "answered-7d", "survival", "neither"));
        assertThat(Verdicts.judge(portfolio(project("x")), silent, ANSWERED_LESS, List.of()))
                .isEmpty();
        assertThat(Verdicts.judge(portfolio(project("x")), undirected, ANSWERED_LESS, List.of()))
                .isEmpty();
    }

    static List<Measure> answered(long k, long n, long pastK, long pastN) {
        return pair(
                "issue-first-response",
                "answered-7d",
                figure("x", Shares.wilson(k, n), n, "ok"),
                figure("x", Shares.wilson(pastK, pastN), pastN, "ok"));
    }

    static List<Measure> counts(String metric, String measure, long now, long past) {
        return pair(
                metric,
                measure,
                figure("x", Sample.only((double) now), now, "ok"),
                figure("x", Sample.only((double) past), past, "ok"));
    }

    private static Measure flow(long closed, long opened) {
        PoissonRatio ratio = PoissonRatio.of(closed, opened);
        return figure("x", new Estimate(ratio.value(), ratio.low(), ratio.high()), closed + opened, "ok");
    }

    /** The verdict on the measure that was given; all others find nothing. */
    private static Verdict only(List<Measure> measures, List<Verdict> previous) {
        return Verdicts.judge(portfolio(project("x")), METRICS, measures, previous).stream()
                .filter(each -> each.value() != null)
                .reduce((one, other) -> {
                    throw new AssertionError("Two verdicts: " + one + " and " + other);
                })
                .orElseThrow();
    }
}
