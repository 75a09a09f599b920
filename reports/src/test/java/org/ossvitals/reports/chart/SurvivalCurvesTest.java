package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.chart.SurvivalCurves.Curve;
import org.ossvitals.reports.chart.SurvivalCurves.Step;
import org.ossvitals.reports.chart.SurvivalCurves.Wording;

class SurvivalCurvesTest {

    private static final Wording WORDING = new Wording("Days since the issue was opened");

    @Test
    void startsWithEverybodyWaitingAndHoldsTheLastStepToTheEnd() {
        XYDataset data = waiting(step(3, 0.6), step(9, 0.4))
                .at(Width.WIDE)
                .plots()
                .get(0)
                .getXYPlot()
                .getDataset();
        assertThat(data.getYValue(0, 0)).isEqualTo(1);
        assertThat(data.getXValue(0, data.getItemCount(0) - 1)).isEqualTo(30);
        assertThat(data.getYValue(0, data.getItemCount(0) - 1)).isEqualTo(0.4);
    }

    @Test
    void saysHowManyWereAnsweredInAWeek() {
        assertThat(texts(waiting(step(3, 0.6), step(9, 0.4)))).contains("40% answered in 7 days", "This quarter");
    }

    @Test
    void countsAnAnswerOnTheSeventhDay() {
        assertThat(texts(waiting(step(7, 0.25)))).contains("75% answered in 7 days");
    }

    @Test
    void keepsTheShapeOfManyStepsThatAreCloserThanAPixel() {
        Step[] dense = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> step(i / 100.0, 1 - i / 2000.0))
                .toArray(Step[]::new);
        XYDataset data =
                waiting(dense).at(Width.NARROW).plots().get(0).getXYPlot().getDataset();
        assertThat(data.getItemCount(0)).isBetween(80, 120);
        assertThat(data.getYValue(0, 40)).isCloseTo(1 - data.getXValue(0, 40) / 20, within(1e-9));
    }

    @Test
    void saysThatNobodyWaits() {
        assertThat(texts(waiting())).contains("nobody to wait for").doesNotContain("This quarter");
    }

    @Test
    void labelsBothCurvesEvenWhereTheyLieOnEachOther() {
        Curve now = new Curve("This quarter", List.of(step(3, 0.99)));
        Curve past = new Curve("A year ago", List.of(step(3, 0.99)));
        SurvivalCurves chart = new SurvivalCurves("same", new Alternative("Waits", "1%"), WORDING, now, past);
        assertThat(texts(chart))
                .contains("This quarter", "A year ago")
                .filteredOn(t -> t.startsWith("1%"))
                .hasSize(2);
    }

    @Test
    void refusesAShareAboveAll() {
        assertThatThrownBy(() -> step(1, 1.2)).hasMessage("A share of 1.2 waiting at day 1.0 cannot be");
    }

    private static SurvivalCurves waiting(Step... steps) {
        Curve now = new Curve("This quarter", List.of(steps));
        return new SurvivalCurves("waits", new Alternative("Waits", "40% in a week"), WORDING, now, null);
    }

    private static Step step(double day, double waiting) {
        return new Step(day, waiting, null, null);
    }

    private static List<String> texts(Chart chart) {
        return chart.at(Width.WIDE).labels().stream().map(Label::text).toList();
    }
}
