package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.chart.MonthValue.State;

class MonthlyLineTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Alternative WORDS = new Alternative("Waits", "2 days in May");

    @Test
    void drawsOneLinePerStretchOfKnownMonths() {
        XYDataset lines = data(line(known(0, 2), known(1, 3), without(2, State.NOT_COLLECTED), known(3, 4)), 0);
        assertThat(lines.getSeriesCount()).isEqualTo(2);
        assertThat(lines.getItemCount(0)).isEqualTo(2);
        assertThat(lines.getYValue(1, 0)).isEqualTo(4);
    }

    @Test
    void putsMediansNotReachedAtTheTopEdge() {
        MonthlyLine line = line(known(0, 3), without(1, State.NOT_REACHED));
        XYDataset beyond = data(line, 2);
        assertThat(beyond.getXValue(0, 0)).isEqualTo(1);
        assertThat(beyond.getYValue(0, 0)).isEqualTo(line.scale().top());
        assertThat(texts(line)).contains("median not reached").doesNotContain("3.0 days");
    }

    @Test
    void saysWhyThereIsNothingToSee() {
        assertThat(texts(line(without(0, State.NOT_COLLECTED)))).contains("not collected");
        assertThat(texts(line(without(0, State.TOO_FEW)))).contains("too few cases in every month");
        assertThat(texts(line())).contains("not collected");
    }

    @Test
    void namesTheLastValueAndTheMonthThatStillAccrues() {
        assertThat(texts(line(known(0, 2), known(1, 2.24), without(2, State.ACCRUING))))
                .contains("2.2 days", "still accruing");
    }

    @Test
    void everyKnownMonthTellsItsValueAndInterval() {
        MonthlyLine line = new MonthlyLine(
                "waits", WORDS, Unit.DAYS, List.of(MonthValue.known(MAY, 2.24, 1.0, 13.0), without(1, State.ACCRUING)));
        assertThat(line.at(Width.WIDE).tips())
                .extracting(Sheet.Tip::text)
                .containsExactly("May 2026: 2.2 days, 95% interval 1.0 day to 13 days");
    }

    @Test
    void namesEveryYearAtItsJanuary() {
        assertThat(texts(ExampleCharts.waits("waits"))).contains("2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void letsAnIntervalWithoutEndReachTheTop() {
        MonthValue open = MonthValue.known(MAY, 3, 2.0, null);
        assertThat(open.upTo(10)).isEqualTo(10);
    }

    @Test
    void cutsAFewVeryWideIntervals() {
        assertThat(line(MonthValue.known(MAY, 3, 1.0, 400.0)).scale().top()).isEqualTo(5);
    }

    @Test
    void refusesMonthsWithHoles() {
        assertThatThrownBy(() -> line(known(0, 1), known(2, 1)))
                .hasMessage("Chart waits: 2026-07 follows 2026-05; months must be complete, in order");
    }

    @Test
    void refusesAValueThatIsNone() {
        assertThatThrownBy(() -> known(0, Double.NaN)).hasMessageContaining("leave it out with its reason");
    }

    private static MonthlyLine line(MonthValue... months) {
        return new MonthlyLine("waits", WORDS, Unit.DAYS, List.of(months));
    }

    private static XYDataset data(MonthlyLine line, int index) {
        return line.at(Width.WIDE).plots().get(0).getXYPlot().getDataset(index);
    }

    private static List<String> texts(Chart chart) {
        return chart.at(Width.WIDE).labels().stream().map(Label::text).toList();
    }

    private static MonthValue known(int month, double value) {
        return MonthValue.known(MAY.plusMonths(month), value);
    }

    private static MonthValue without(int month, State reason) {
        return MonthValue.without(MAY.plusMonths(month), reason);
    }
}
