package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.WaitingThread;

class MarkdownSummaryTest {
    @Test
    void aCommentAnswersTheFiveQuestionsAndNamesWhatStandsOut() {
        assertThat(MarkdownSummary.of(SampleRun.computed(), "harbour"))
                .startsWith("## Harbour, as of ")
                .contains("| Question | Now | A year ago | Verdict |", "stopped answering", "### Findings")
                .contains("| Do people get answers? |");
    }

    @Test
    void aTitleFormatsNothingAndTellsNobody() {
        String title = "@maintainer see #12 and https://hub.example/x <img src=x> [a](b) `c` **d** | $x$\n# big";
        assertThat(MarkdownSummary.of(waiting(1, title), "harbour"))
                .contains("@\u200bmaintainer see #\u200b12 and https:/")
                .contains("\\<img src=x\\> \\[a\\](b) \\`c\\` \\*\\*d\\*\\* \\| \\$x\\$ #\u200b big")
                .doesNotContain("@maintainer", "\n# big", " <img", "https://hub.example");
    }

    @Test
    void aLinkLeavesNoTraceAtTheIssueThatItLeadsTo() {
        assertThat(MarkdownSummary.of(waiting(1, "Slow start"), "harbour"))
                .contains("[Slow start](https://redirect.github.com/sample/harbour/issues/1)")
                .doesNotContain("(https://github.com");
        assertThat(Markdown.link("text", "javascript:alert(1)")).isEqualTo("text");
        assertThat(Markdown.link("text", "https://x.example/a) [b](c")).isEqualTo("text");
    }

    @Test
    void aCommentStaysUnderTheLimitOfItsHost() {
        String long_ = "&".repeat(70_000);
        assertThat(MarkdownSummary.of(waiting(40, long_), "harbour").length()).isLessThan(65_536);
        Computed computed = waiting(1, "x").withNotice(long_);
        assertThat(MarkdownSummary.of(computed, "harbour"))
                .hasSizeLessThan(65_536)
                .contains("The rest does not fit into a comment");
    }

    @Test
    void numbersOfCommitsAreNoLinks() {
        assertThat(Markdown.text("since 0123456789abcdef")).isEqualTo("since 012345\u200b6789abcdef");
        assertThat(Markdown.text("42% (40–87, n 16)")).isEqualTo("42% (40–87, n 16)");
    }

    private static Computed waiting(int threads, String title) {
        Computed run = SampleRun.computed();
        List<WaitingThread> waiting = Stream.iterate(1, number -> number + 1)
                .limit(threads)
                .map(number -> new WaitingThread(
                        "harbour",
                        "sample/harbour",
                        number,
                        "issue",
                        title,
                        "https://github.com/sample/harbour/issues/" + number,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        273,
                        0))
                .toList();
        return new Computed(
                run.portfolio(),
                run.metrics(),
                run.measures(),
                run.verdicts(),
                waiting,
                run.curves(),
                run.credits(),
                run.releases(),
                run.countries(),
                run.numbers(),
                run.restatements(),
                run.people());
    }
}
