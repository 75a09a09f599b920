package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogRankTest {

    static final Waits QUICK =
            Waits.of(new double[] {.5, 1, 1, 2, 3, 4, 5, 8, 10, 12}, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 0});
    static final Waits SLOW =
            Waits.of(new double[] {1, 3, 4, 6, 9, 10, 14, 20, 30, 30}, new int[] {1, 1, 1, 1, 1, 1, 1, 0, 0, 0});

    @Test
    void comparesTwoGroupsOfTen() {
        LogRank test = LogRank.of(QUICK, SLOW);
        assertThat(test.observed()).isEqualTo(9);
        assertThat(test.expected()).isCloseTo(5.746181669207984, within(1e-9));
        assertThat(test.variance()).isCloseTo(3.2318162649439652, within(1e-9));
        assertThat(test.chiSquare()).isCloseTo(3.275970185756123, within(1e-9));
        assertThat(test.p()).isCloseTo(0.07030134846598199, within(1e-9));
    }

    @Test
    void aMedianThreeTimesAsLongIsNoDifferenceInGroupsOfTen() {
        SurvivalCurve quick = SurvivalCurve.of(QUICK);
        SurvivalCurve slow = SurvivalCurve.of(SLOW);
        assertThat(quick.quantile(0.5).value()).isEqualTo(3);
        assertThat(slow.quantile(0.5).value()).isEqualTo(9);
        assertThat(quick.restrictedMean(12)).isCloseTo(4.65, within(1e-9));
        assertThat(slow.restrictedMean(12)).isCloseTo(8.1, within(1e-9));
        assertThat(LogRank.of(QUICK, SLOW).p()).isGreaterThan(0.05);
    }

    @Test
    void givesTheSamePWithTheGroupsExchanged() {
        assertThat(LogRank.of(SLOW, QUICK).p())
                .isCloseTo(LogRank.of(QUICK, SLOW).p(), within(1e-12));
    }

    @Test
    void saysNothingWithoutEvents() {
        Waits waiting = Waits.of(new double[] {3}, new int[] {0});
        assertThat(LogRank.of(waiting, waiting).p()).isNull();
    }
}
