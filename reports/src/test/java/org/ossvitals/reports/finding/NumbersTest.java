package org.ossvitals.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ossvitals.reports.model.Measure;

class NumbersTest {
    @Test
    void shareCarriesItsSignOnceAndItsCases() {
        assertThat(Numbers.full(measure("share", 0.111, 0.06, 0.19, 116L))).isEqualTo("11% (6–19,\u00a0n\u00a0116)");
    }

    @Test
    void ratioHasTwoDecimals() {
        assertThat(Numbers.full(measure("ratio", 0.839, 0.67, 1.06, null))).isEqualTo("0.84 (0.67–1.06)");
    }

    @Test
    void openIntervalIsSaidInWords() {
        assertThat(Numbers.interval(measure("days", 10.0, 0.5, null, 9L))).isEqualTo("0.5 to not reached");
    }

    @Test
    void boundsAreNotAnInterval() {
        assertThat(Numbers.bounds(measure("organisations", 3.0, 2.0, 4.0, null)))
                .isEqualTo("2 to 4");
    }

    @Test
    void daysHaveOneDecimalUnderTen() {
        assertThat(Numbers.days(6.34)).isEqualTo("6.3");
        assertThat(Numbers.days(22.4)).isEqualTo("22");
    }

    @Test
    void minusIsATrueMinusAndZeroHasNone() {
        assertThat(Numbers.decimals(-3, 0)).isEqualTo("−3");
        assertThat(Numbers.decimals(-0.001, 2)).isEqualTo("0.00");
    }

    @Test
    void almostCompleteIsNotComplete() {
        assertThat(Numbers.completeness(0.99999)).isEqualTo("99.9%");
    }

    @ParameterizedTest
    @CsvSource({
        "0, nobody",
        "0.11, one in nine",
        "0.74, three in four",
        "0.97, nearly all",
        "0.02, fewer than one in twenty"
    })
    void sharesAreSaidAsPeopleSayThem(double share, String words) {
        assertThat(Numbers.oneIn(share)).isEqualTo(words);
    }

    @Test
    void aFullCountSaysItsNumberOnceAndItsUnit() {
        assertThat(Amounts.full(measure("change requests", 42.0, null, null, 42L)))
                .isEqualTo("42 change requests");
        assertThat(Amounts.full(measure("change requests", 1.0, null, null, 1L)))
                .isEqualTo("1 change request");
        assertThat(Amounts.full(measure("days", 7.5, 6.0, 9.0, 30L))).isEqualTo("7.5 days (6–9,\u00a0n\u00a030)");
    }

    @Test
    void differencesCarryTheirSignAndSharesDifferByPoints() {
        assertThat(Amounts.difference(0.12, "share")).isEqualTo("+12 points");
        assertThat(Amounts.difference(-3, "days")).isEqualTo("−3 days");
        assertThat(Amounts.difference(-17.3, "days")).isEqualTo("−17 days");
        assertThat(Amounts.difference(0.001, "share")).isEqualTo("0 points");
    }

    private static Measure measure(String unit, Double value, Double low, Double high, Long n) {
        return new Measure(
                "f",
                "p",
                "project",
                "p",
                "m",
                "m",
                "last-90d",
                null,
                null,
                null,
                value,
                unit,
                low,
                high,
                n,
                null,
                null,
                null,
                "ok",
                null,
                Instant.EPOCH);
    }
}
