package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.chart.RankedShares.Ranking;

class RankedSharesTest {

    @Test
    void bracketsTheFewestPeopleWhoMadeHalf() {
        assertThat(texts(of(List.of(1.0, 4.0, 2.0, 3.0)))).contains("2 people made half", "40%", "30%");
        assertThat(texts(of(List.of(5.0, 5.0)))).contains("1 person made half");
    }

    @Test
    void drawsABlockPerPersonAndTheOthersAsOne() {
        List<Double> credits = new java.util.ArrayList<>(Collections.nCopies(40, 0.6));
        credits.addAll(List.of(38.0, 38.0));
        RankedShares chart = of(credits);
        assertThat(data(chart, 0).getItemCount(0)).isEqualTo(2);
        assertThat(data(chart, 1).getItemCount(0)).isEqualTo(1);
        assertThat(texts(chart)).contains("40 others, 24%");
    }

    @Test
    void showsOneBlockWhereHalfIsMadeByManyWhoAreTooSmallToSee() {
        RankedShares chart = of(Collections.nCopies(2000, 1.0));
        assertThat(data(chart, 0).getItemCount(0)).isEqualTo(1);
        assertThat(texts(chart)).contains("1,000 people made half", "1,000 others, 50%");
    }

    @Test
    void givesTheOnlyOtherPersonABlock() {
        assertThat(texts(of(List.of(199.0, 1.0)))).noneMatch(text -> text.contains("others"));
    }

    @Test
    void keepsTheTitleOfAYearInWhichNobodyDidAnything() {
        assertThat(texts(of(List.of()))).containsExactly("This year");
    }

    @Test
    void refusesCreditsThatAreNone() {
        assertThatThrownBy(() -> of(List.of(1.0, 0.0)))
                .hasMessage("'This year' has credits that are not above zero: [1.0, 0.0]");
    }

    private static RankedShares of(List<Double> credits) {
        return new RankedShares(
                "ranked", new Alternative("Who", "2 made half"), new Ranking("This year", credits), null);
    }

    private static XYDataset data(RankedShares chart, int index) {
        return chart.at(Width.WIDE).plots().get(0).getXYPlot().getDataset(index);
    }

    private static List<String> texts(Chart chart) {
        return chart.at(Width.WIDE).labels().stream().map(Label::text).toList();
    }
}
