package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoissonRatioTest {

    @Test
    void comparesEighteenNewcomersWithThirty() {
        PoissonRatio ratio = PoissonRatio.of(18, 30);
        SharesTest.assertEstimate(
                new Estimate(ratio.value(), ratio.low(), ratio.high()), 0.6, 0.3149631291510531, 1.1119067245012384);
        assertThat(ratio.p()).isCloseTo(0.11140289106101878, within(1e-9));
    }

    @Test
    void mirrorsWhenTheCountsAreExchanged() {
        PoissonRatio there = PoissonRatio.of(7, 19);
        PoissonRatio back = PoissonRatio.of(19, 7);
        assertThat(back.p()).isEqualTo(there.p());
        assertThat(back.low()).isCloseTo(1 / there.high(), within(1e-9));
        assertThat(back.high()).isCloseTo(1 / there.low(), within(1e-9));
    }

    @Test
    void hasNoUpperEndAboveNothing() {
        PoissonRatio ratio = PoissonRatio.of(5, 0);
        assertThat(ratio.value()).isNull();
        assertThat(ratio.high()).isNull();
        assertThat(ratio.low()).isPositive();
        assertThat(ratio.p()).isEqualTo(2 * Math.pow(0.5, 5), within(1e-12));
    }

    @Test
    void fallsToNothing() {
        assertThat(PoissonRatio.of(0, 5))
                .extracting(PoissonRatio::value, PoissonRatio::low)
                .containsExactly(0.0, 0.0);
        assertThat(PoissonRatio.of(0, 0)).isEqualTo(new PoissonRatio(null, null, null, null));
        assertThat(PoissonRatio.of(8, 8).p()).isEqualTo(1);
    }
}
