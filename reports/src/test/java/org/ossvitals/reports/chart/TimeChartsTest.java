package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.chart.ReleaseTimeline.Next;
import org.ossvitals.reports.chart.ReleaseTimeline.Release;
import org.ossvitals.reports.chart.ReleaseTimeline.Size;

class TimeChartsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final Alternative WORDS = new Alternative("Releases", "2 in 24 months");

    @Test
    void leavesOutReleasesOlderThanTwoYears() {
        ReleaseTimeline chart = releases(null, AS_OF.minusMonths(25), AS_OF.minusDays(3));
        XYPlot plot = chart.at(Width.WIDE).plots().get(0).getXYPlot();
        int dots = 0;
        for (int i = 0; i < plot.getDatasetCount(); i++) {
            dots += plot.getDataset(i).getItemCount(0);
        }
        assertThat(dots).isEqualTo(1);
    }

    @Test
    void writesOverdueAsAVerdictAndTheNextDateAsAFact() {
        assertThat(ink(
                        releases(new Next(AS_OF.minusDays(68), "68 days overdue"), AS_OF.minusMonths(6)),
                        "68 days overdue"))
                .isEqualTo(Ink.WORSE);
        assertThat(ink(
                        releases(new Next(AS_OF.plusDays(11), "next: 12 October"), AS_OF.minusMonths(3)),
                        "next: 12 October"))
                .isEqualTo(Ink.INK);
    }

    @Test
    void saysThatNothingWasReleased() {
        assertThat(releases(null).at(Width.NARROW).labels())
                .extracting(Label::text)
                .contains("no release in 24 months");
    }

    @Test
    void breaksTheLineOfOpenedWhereAMonthIsMissing() {
        OpenedClosed chart =
                new OpenedClosed("opened", WORDS, List.of(month(1, 5, 4), month(2, null, null), month(3, 6, 2)));
        Sheet sheet = chart.at(Width.WIDE);
        XYPlot plot = sheet.plots().get(0).getXYPlot();
        assertThat(plot.getDataset(1).getSeriesCount()).isEqualTo(2);
        assertThat(plot.getDataset(0).getItemCount(0)).isEqualTo(2);
        assertThat(sheet.labels()).extracting(Label::text).contains("opened 6", "closed 2", "not collected");
    }

    private static OpenedClosed.Month month(int month, Integer opened, Integer closed) {
        return new OpenedClosed.Month(YearMonth.of(2026, month), opened, closed);
    }

    private static ReleaseTimeline releases(Next next, LocalDate... days) {
        List<Release> releases = List.of(days).stream()
                .map(day -> new Release(day, Size.FEATURE, Judgement.STEADY, null))
                .toList();
        return new ReleaseTimeline("releases", WORDS, AS_OF, releases, List.of(), next);
    }

    private static Ink ink(Chart chart, String text) {
        return chart.at(Width.WIDE).labels().stream()
                .filter(label -> label.text().equals(text))
                .map(Label::ink)
                .findFirst()
                .orElseThrow();
    }
}
