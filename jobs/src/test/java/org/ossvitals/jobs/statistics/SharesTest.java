package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void givesWilsonsInterval() {
        assertEstimate(Shares.wilson(45, 60), 0.75, 0.6276792992295218, 0.8422347746994333);
        assertEstimate(Shares.wilson(0, 10), 0, 0, 0.2775327998628892);
        assertEstimate(Shares.wilson(4, 8), 0.5, 0.21521606221387757, 0.7847839377861224);
        assertEstimate(Shares.wilson(27, 32), 0.84375, 0.682458504024696, 0.9313557971749429);
        assertEstimate(Shares.wilson(3, 8), 0.375, 0.13684428582359742, 0.6942576053973727);
        assertEstimate(Shares.wilson(5, 7), 5.0 / 7, 0.35893445183261935, 0.9177810759959433);
    }

    @Test
    void givesNewcombesIntervalOfADifference() {
        assertEstimate(Shares.newcombe(24, 66, 12, 60), 0.16363636363636364, 0.005442218270431953, 0.30928590702447056);
    }

    @Test
    void staysBetweenZeroAndOneAndContainsTheShare() {
        for (int n = 1; n <= 60; n++) {
            for (int k = 0; k <= n; k++) {
                Estimate share = Shares.wilson(k, n);
                assertThat(new double[] {0, share.low(), share.value(), share.high(), 1})
                        .as("%d of %d", k, n)
                        .isSorted();
            }
        }
    }

    @Test
    void knowsNoShareOfNothing() {
        assertThat(Shares.wilson(0, 0)).isEqualTo(Estimate.UNKNOWN);
        assertThat(Shares.newcombe(1, 2, 0, 0)).isEqualTo(Estimate.UNKNOWN);
    }

    @Test
    void refusesMoreThanAll() {
        assertThatThrownBy(() -> Shares.wilson(3, 2)).hasMessageContaining("k is 3");
    }

    static void assertEstimate(Estimate estimate, double value, double low, double high) {
        assertThat(estimate.value()).isCloseTo(value, within(1e-9));
        assertThat(estimate.low()).isCloseTo(low, within(1e-9));
        assertThat(estimate.high()).isCloseTo(high, within(1e-9));
    }
}
