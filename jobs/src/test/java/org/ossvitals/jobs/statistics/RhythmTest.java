package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void tellsClockworkFromBursts() {
        assertThat(Burstiness.of(new double[] {1, 1, 1, 1, 1, 1})).isCloseTo(-1, EXACT);
        assertThat(Burstiness.of(new double[] {.1, .1, .1, .1, 9.6})).isCloseTo(0.3103448275862069, EXACT);
        assertThat(Burstiness.of(new double[] {1, 2, 3, 4})).isCloseTo(-0.38196601125010515, EXACT);
    }

    @Test
    void knowsNoBurstsOfOneIntervalOrOfOneInstant() {
        assertThat(Burstiness.of(new double[] {3})).isNull();
        assertThat(Burstiness.of(new double[] {0, 0})).isNull();
    }

    @Test
    void countsIntervalsThatKeepTheDeclaredRhythm() {
        Punctuality monthly = Punctuality.of(new double[] {31, 28, 33, 33, 28, 45, 18}, 30.4375, 7);
        assertThat(monthly.kept()).isEqualTo(5);
        assertThat(monthly.n()).isEqualTo(7);
        SharesTest.assertEstimate(monthly.share(), 0.714285714285714, 0.35893445183261935, 0.9177810759959433);
        assertThat(Punctuality.of(new double[] {23, 37, 38}, 30, 7).kept())
                .as("the ends belong to it")
                .isEqualTo(2);
        assertThat(Punctuality.of(new double[0], 30, 7).share()).isEqualTo(Estimate.UNKNOWN);
        assertThatThrownBy(() -> Punctuality.of(new double[0], 0, 7)).hasMessageContaining("0.0 and 7.0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-26T18:00:00Z, 2026-06-29T10:00:00Z, 0.6666666666666667",
        "2026-06-27T01:00:00Z, 2026-06-28T23:00:00Z, 0",
        "2026-06-27T12:00:00Z, 2026-06-29T12:00:00Z, 0.5",
        "2026-06-24T12:00:00Z, 2026-06-25T18:00:00Z, 1.25",
        "2026-06-24T00:00:00Z, 2026-07-01T00:00:00Z, 5",
        "2026-06-29T10:00:00Z, 2026-06-26T18:00:00Z, -0.6666666666666667",
        "1969-12-26T12:00:00Z, 1970-01-01T00:00:00Z, 3.5"
    })
    void leavesOutWeekends(Instant from, Instant to, double days) {
        assertThat(BusinessDays.between(from, to)).isCloseTo(days, EXACT);
    }
}
