package org.ossvitals.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ossvitals.reports.SampleRun;

class NeededTest {
    private static final Facts FACTS = new Facts(SampleRun.computed());

    @Test
    void aRoleStandsBesideTheFigureThatAsksForIt() {
        assertThat(Needed.of(FACTS, FACTS.project("harbour")))
                .containsExactly(new Needed(
                        "Somebody for a weekly round of triage: a first answer, a label, a next step",
                        "Answered within 7 days: 11% (6–19,\u00a0n\u00a0116)."));
        assertThat(Needed.of(FACTS, FACTS.project("cobalt")))
                .extracting(Needed::role)
                .containsExactly("A second maintainer, with the right to merge and to release");
        assertThat(Needed.of(FACTS, FACTS.project("granite")))
                .extracting(Needed::role)
                .containsExactly(
                        "Somebody who makes the next release, and a date for it",
                        "A maintainer from another organisation");
    }

    @Test
    void nothingKnownIsNotNobodyNeeded() {
        assertThat(Needed.note(FACTS, FACTS.project("juniper"))).startsWith("By these figures no role is missing");
        assertThat(Needed.note(FACTS, FACTS.project("seedbed"))).startsWith("We could judge too little");
        assertThat(Needed.note(FACTS, FACTS.project("quill"))).startsWith("The project is archived");
    }
}
