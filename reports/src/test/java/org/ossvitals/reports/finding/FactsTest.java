package org.ossvitals.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

class FactsTest {
    @Test
    void yearToAMonthsEndIsThatMonthOfAYearlyFigure() {
        Computed run = SampleRun.computed();
        List<Measure> measures = new ArrayList<>(run.measures());
        measures.add(new Measure(
                "sample",
                "harbour",
                "project",
                "harbour",
                Figure.ABSENCE.metric(),
                Figure.ABSENCE.measure(),
                "year-to-2026-09",
                null,
                null,
                null,
                6.0,
                "people",
                null,
                null,
                400L,
                null,
                null,
                null,
                "ok",
                null,
                SampleRun.AS_OF));
        Facts facts = new Facts(new Computed(
                run.portfolio(),
                run.metrics(),
                measures,
                run.verdicts(),
                run.waiting(),
                run.curves(),
                run.credits(),
                run.releases(),
                run.countries(),
                run.numbers(),
                run.restatements(),
                run.people()));
        Project harbour = facts.project("harbour");
        assertThat(facts.months(harbour, Figure.ABSENCE)).containsOnlyKeys("2026-09");
        assertThat(facts.months(harbour, Figure.ANSWERED)).hasSize(24);
    }

    @Test
    void whatTheRunDidNotComputeIsNotCollected() {
        Facts facts = new Facts(SampleRun.computed());
        Measure stars = facts.now(facts.project("seedbed"), Figure.STARS);
        assertThat(Said.known(stars)).isFalse();
        assertThat(Said.status(stars)).isEqualTo("not collected: this run did not compute it");
    }

    @ParameterizedTest
    @CsvSource({"FR, France", "unknown, unknown", "Somewhere, Somewhere"})
    void countriesAreNamedAndOddCodesStandAsTheyAre(String code, String name) {
        assertThat(Countries.name(code)).isEqualTo(name);
    }
}
