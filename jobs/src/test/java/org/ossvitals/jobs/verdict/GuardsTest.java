package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.jobs.verdict.Sample.DAY;
import static org.ossvitals.jobs.verdict.Sample.STANDING;
import static org.ossvitals.jobs.verdict.Sample.UNANSWERED;
import static org.ossvitals.jobs.verdict.Sample.only;
import static org.ossvitals.jobs.verdict.Sample.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.jobs.verdict.Sample.Facts;
import org.ossvitals.jobs.verdict.Sample.Value;
import org.ossvitals.jobs.verdict.Standing.Compared;
import org.ossvitals.jobs.verdict.Standing.Surroundings;
import org.ossvitals.reports.model.Beside;
import org.ossvitals.reports.model.Verdict;

class GuardsTest {

    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final Value NOW = Value.share(24, 66);
    private static final Value PAST = Value.share(12, 60);
    private static final Facts FACTS = new Facts().pair(UNANSWERED, NOW, PAST);

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
        assertNoVerdict(only(new Facts().pair(UNANSWERED, NOW.with(now), PAST.with(past))), reason);
    }

    @Test
    void doesNotJudgeWithoutFigures() {
        assertNoVerdict(only(new Facts().judging(UNANSWERED)), "not_collected");
        assertNoVerdict(only(new Facts().judging(UNANSWERED).figure(UNANSWERED, "last-90d", NOW)), "no_history");
    }

    @Test
    void doesNotJudgeWhatRests() {
        assertNoVerdict(judge(standing("archived", LONG_AGO, LONG_AGO)), "archived");
        assertNoVerdict(judge(standing("maintenance", LONG_AGO, LONG_AGO)), "maintenance");
    }

    @Test
    void doesNotJudgeWhatBeganLessThanNinetyDaysAgo() {
        assertNoVerdict(judge(standing(null, DAY.minusDays(89), LONG_AGO)), "too_young");
        assertThat(judge(standing(null, DAY.minusDays(90), LONG_AGO)).verdict()).isEqualTo("worsening");
    }

    @Test
    void doesNotJudgeWhatCouldNotBeRead() {
        Standing unreadable = new Standing("x", null, LONG_AGO, false, STANDING.compared(), Map.of());
        assertNoVerdict(judge(unreadable), "incomplete");
    }

    @Test
    void doesNotJudgeAWindowThatLacksMoreThanATwentieth() {
        assertNoVerdict(judge(complete(0.94, 1.0)), "incomplete");
        assertNoVerdict(judge(complete(1.0, 0.94)), "incomplete");
        assertThat(judge(complete(0.95, 1.0)).verdict()).isEqualTo("worsening");
    }

    @Test
    void doesNotJudgeWhereTenPointsMoreOrFewerAreKnown() {
        assertNoVerdict(only(new Facts().pair(UNANSWERED, NOW.covering(0.8), PAST.covering(0.9))), "coverage_changed");
        assertThat(only(new Facts().pair(UNANSWERED, NOW.covering(0.81), PAST.covering(0.9)))
                        .besides())
                .containsExactly(new Beside("coverage", "0.90", "0.81"));
    }

    @Test
    void comparesTheRepositoriesThatBothWindowsKnow() {
        Standing part = new Standing(
                "x",
                null,
                LONG_AGO,
                true,
                List.of(new Compared("project:x", 3, DAY.minusDays(10)), new Compared("comparable:x@a", 2, LONG_AGO)),
                Map.of());
        Facts facts = new Facts()
                .pair(UNANSWERED, Value.share(12, 66), PAST)
                .figure("comparable:x@a", UNANSWERED, "last-90d", NOW)
                .figure("comparable:x@a", UNANSWERED, "year-ago-90d", PAST);
        Verdict verdict = only(part, facts, new TreeMap<>());
        assertThat(verdict)
                .extracting(Verdict::scope, Verdict::verdict, Verdict::value)
                .containsExactly("comparable", "worsening", 24.0 / 66);
        assertThat(verdict.besides()).containsExactly(new Beside("repositories", "3", "2"));
    }

    @Test
    void comparesWithTheWindowBeforeWhereNothingIsKnownOfAYearAgo() {
        Standing young = standing(null, LONG_AGO, DAY.minusDays(180));
        Facts facts = new Facts().pair(UNANSWERED, NOW, Value.share(40, 60)).figure(UNANSWERED, "previous-90d", PAST);
        assertThat(only(young, facts, new TreeMap<>()))
                .extracting(Verdict::against, Verdict::pastValue, Verdict::alarm)
                .containsExactly("previous", 0.2, "amber");
        Standing younger = standing(null, LONG_AGO, DAY.minusDays(179));
        assertNoVerdict(only(younger, facts, new TreeMap<>()), "no_history");
    }

    @Test
    void countsFewerThanTenAsTooFew() {
        assertNoVerdict(only(ComparisonsTest.newcomers(0, 9)), "small_sample");
        assertThat(only(ComparisonsTest.newcomers(0, 10)).verdict()).isEqualTo("worsening");
        assertNoVerdict(only(ComparisonsTest.unanswered(19, 19, 1, 60)), "small_sample");
    }

    @Test
    void saysWhatElseChanged() {
        Map<String, Surroundings> windows = Map.of(
                "last-90d", new Surroundings(0.96, 0.4, 0.1, 3, List.of("v2.0 2026-08-03")),
                "year-ago-90d", new Surroundings(1.0, 0.2, 0.05, 0, List.of("v1.0 2025-08-03")));
        Verdict verdict = judge(new Standing("x", null, LONG_AGO, true, STANDING.compared(), windows));
        assertThat(verdict.beside())
                .isEqualTo("bots-change-requests=0.20>0.40; imported=0>3; completeness=1.00>0.96; "
                        + "release=>v2.0 2026-08-03");
    }

    private static Standing complete(double now, double past) {
        return new Standing(
                "x",
                null,
                LONG_AGO,
                true,
                STANDING.compared(),
                Map.of(
                        "last-90d", new Surroundings(now, null, null, 0, List.of()),
                        "year-ago-90d", new Surroundings(past, null, null, 0, List.of())));
    }

    private static Verdict judge(Standing standing) {
        return only(standing, FACTS, new TreeMap<>());
    }

    private static void assertNoVerdict(Verdict verdict, String reason) {
        assertThat(verdict)
                .extracting(
                        Verdict::verdict, Verdict::reason, Verdict::p, Verdict::months, Verdict::alarm, Verdict::tests)
                .containsExactly("no_verdict", reason, null, null, null, 0);
    }
}
