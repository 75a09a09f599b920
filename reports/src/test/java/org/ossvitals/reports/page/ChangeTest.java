package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.SampleVerdicts;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Verdict;

/** What a page says has changed since the run before. */
class ChangeTest {

    @Test
    void anAlarmIsToldWhenItIsFirstSeenAndWhenItIsConfirmed() {
        assertThat(signs("worsening", "amber", null)).containsExactly(Sign.WORSENING_FIRST);
        assertThat(signs("worsening", "red", "amber")).containsExactly(Sign.WORSENING);
        assertThat(signs("improving", "red", null)).containsExactly(Sign.IMPROVING);
    }

    @Test
    void itsEndIsToldToo() {
        assertThat(signs("steady", "recovering", "red")).containsExactly(Sign.RECOVERING);
    }

    @Test
    void whatTheRunBeforeSaidAlreadyIsNotToldEveryNight() {
        assertThat(signs("worsening", "amber", "amber")).isEmpty();
        assertThat(signs("worsening", "red", "red")).isEmpty();
        assertThat(signs("steady", "recovering", null)).isEmpty();
        assertThat(Change.note(facts("worsening", "red", "red"))).isNotEmpty();
    }

    private static List<Sign> signs(String verdict, String alarm, String before) {
        return Change.of(facts(verdict, alarm, before)).stream()
                .map(Change::sign)
                .toList();
    }

    /** Nothing but one verdict. */
    private static Facts facts(String verdict, String alarm, String before) {
        Computed run = SampleRun.computed();
        Verdict only = SampleVerdicts.change("harbour", "issue-first-response", "answered-7d", verdict, alarm, before);
        return new Facts(new Computed(
                run.portfolio(),
                run.metrics(),
                run.measures(),
                List.of(only),
                run.waiting(),
                run.curves(),
                run.credits(),
                run.releases(),
                run.countries(),
                run.numbers(),
                run.restatements(),
                run.people()));
    }
}
