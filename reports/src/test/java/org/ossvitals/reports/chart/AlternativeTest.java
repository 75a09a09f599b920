package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativeTest {

    private static final String HOSTILE = "</svg><script>\"x\" & 'y'\u0000\u202E\uD800";

    @Test
    void cannotLeaveTheirElement() {
        Chart chart = new MonthlyLine("hostile", new Alternative(HOSTILE, HOSTILE), Unit.COUNT, List.of())
                .withSecond(HOSTILE, List.of());
        assertThat(chart.draw().svgFile())
                .doesNotContain("<script")
                .contains("&lt;/svg&gt;&lt;script&gt;&quot;x&quot; &amp; 'y'</title>");
    }

    @Test
    void areEscapedAtLinesToo() {
        Chart chart = new MonthlyLine(
                        "hostile",
                        new Alternative("t", "d"),
                        Unit.COUNT,
                        List.of(MonthValue.known(YearMonth.of(2026, 1), 1)))
                .withSecond(HOSTILE, List.of(2.0));
        assertThat(chart.draw().inline()).doesNotContain("<script").doesNotContain("\u202E");
    }

    @Test
    void refusesAnIdThatCouldNotBeAPrefix() {
        Chart chart = new MonthlyLine("Not \"safe\"", new Alternative("t", "d"), Unit.COUNT, List.of());
        assertThatThrownBy(chart::draw).hasMessageContaining("Chart id 'Not \"safe\"' must be lower-case letters");
    }
}
