package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.chart.DotsWithIntervals.Row;
import org.ossvitals.reports.chart.VerdictTally.Kind;

class PortfolioChartsTest {

    private static final Alternative WORDS = new Alternative("All projects", "Harbour 11%");

    @Test
    void putsEachDotIntoTheSeriesOfItsJudgement() {
        Row worse = new Row("Harbour", 0.11, 0.06, 0.19, 0.74, Judgement.WORSE, "worsening");
        Row steady = new Row("Loom", 0.7, null, null, null, Judgement.STEADY, null);
        XYPlot plot = dots(worse, steady).at(Width.WIDE).plots().get(0).getXYPlot();
        assertThat(plot.getDataset(Judgement.WORSE.ordinal()).getXValue(0, 0)).isEqualTo(0.11);
        assertThat(plot.getDataset(Judgement.STEADY.ordinal()).getXValue(0, 0)).isEqualTo(0.7);
        assertThat(plot.getDataset(Judgement.BETTER.ordinal()).getItemCount(0)).isZero();
    }

    @Test
    void saysInWordsWhyAProjectHasNoValue() {
        assertThat(texts(dots(Row.without("Bulletin", "not collected"))).subList(5, 7))
                .containsExactly("Bulletin", "not collected");
    }

    @Test
    void refusesAProjectWithoutValueAndReason() {
        assertThatThrownBy(() -> new Row("Loom", null, null, null, null, Judgement.UNJUDGED, null))
                .hasMessage("Row Loom has no value and does not say why");
    }

    @Test
    void talliesVerdictsInWords() {
        VerdictTally.Row row = new VerdictTally.Row(
                "Answers", Map.of(Kind.WORSENING, 1, Kind.FIRST_SIGHTING, 1, Kind.STEADY, 1200, Kind.NO_VERDICT, 3));
        assertThat(texts(new VerdictTally("tally", WORDS, List.of(row))))
                .contains("2 worsening, 1,200 steady, 3 no verdict")
                .endsWith("worsening", "first sighting", "no verdict", "steady");
    }

    @Test
    void drawsSparklinesWithGapsAndALastPoint() {
        String svg = new Sparkline("three months", Unit.SHARE, Arrays.asList(0.5, null, 1.0)).svg();
        assertThat(svg)
                .contains("<path d=\"M0 15h1M96 3h1\"/>", "<circle cx=\"96\" cy=\"3\" r=\"2.6\"/>")
                .contains("<title>three months</title>");
    }

    @Test
    void drawsNothingForSparklinesWithoutValues() {
        String svg = new Sparkline("<b>none</b>", Unit.COUNT, Collections.nCopies(24, null)).svg();
        assertThat(svg).doesNotContain("<path", "<circle", "<b>");
    }

    private static DotsWithIntervals dots(Row... rows) {
        return new DotsWithIntervals("dots", WORDS, Unit.SHARE, List.of(rows));
    }

    private static List<String> texts(Chart chart) {
        return chart.at(Width.WIDE).labels().stream().map(Label::text).toList();
    }
}
