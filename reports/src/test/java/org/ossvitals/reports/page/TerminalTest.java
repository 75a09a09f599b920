package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ossvitals.reports.SampleRun;

class TerminalTest {
    @Test
    void tableIsAlignedAndNarrow() {
        String table = PortfolioTable.text(SampleRun.computed());
        assertThat(table).contains("Harbour").contains("11% (6–19, n 116)").contains("issues off");
        assertThat(table.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void summaryAnswersFiveQuestionsWithoutControlCharacters() {
        String summary = TerminalSummary.of(SampleRun.computed(), "harbour", (tone, text) -> text);
        assertThat(summary).contains("1. Who does the work?", "5. Is it open and neutral?", "stopped answering");
        assertThat(summary.lines()).allMatch(line -> line.length() <= 120 && !line.matches(".*\\p{Cntrl}.*"));
    }

    @Test
    void whatIsWorseIsPaintedWithItsWholeLine() {
        String summary = TerminalSummary.of(
                SampleRun.computed(), "harbour", (tone, text) -> "<" + tone + ">" + text + "</" + tone + ">");
        assertThat(summary).startsWith("<title>Harbour, as of").contains("<worse>* Harbour has stopped answering");
        assertThat(summary.lines().filter(line -> line.startsWith("<worse>   ")))
                .isNotEmpty();
    }
}
