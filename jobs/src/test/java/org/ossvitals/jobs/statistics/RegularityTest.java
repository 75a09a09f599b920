package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegularityTest {

    private static final double[] INTERVALS = {31, 28, 33, 33, 28, 45, 18};

    @Test
    void findsMonthlyReleasesRegularInSpiteOfOneOutlier() {
        Regularity releases = Regularity.of(INTERVALS);
        assertThat(releases.n()).isEqualTo(7);
        assertThat(releases.median()).isEqualTo(31);
        assertThat(releases.mad()).isEqualTo(3);
        assertThat(releases.rcv()).isCloseTo(0.1434774193548387, within(1e-9));
        assertThat(releases.p90()).isCloseTo(37.8, within(1e-9));
        assertThat(149 / releases.p90()).as("overdue").isCloseTo(3.9417989417989414, within(1e-9));
    }

    @Test
    void knowsNothingWithoutIntervals() {
        assertThat(Regularity.of(new double[0])).isEqualTo(new Regularity(0, null, null, null, null));
        assertThat(Regularity.of(new double[] {0, 0}).rcv()).isNull();
        assertThat(Regularity.of(new double[] {30}).rcv()).isEqualTo(0);
    }

    @Test
    void interpolatesQuantilesBetweenTheirNeighbours() {
        assertThat(Quantiles.type7(new double[] {4, 1, 3, 2}, 0.5)).isEqualTo(2.5);
        assertThat(Quantiles.type7(new double[] {4, 1, 3, 2}, 0.25)).isEqualTo(1.75);
        assertThat(Quantiles.type7(new double[] {7}, 0.9)).isEqualTo(7);
        assertThat(Quantiles.type7(new double[] {1, 9}, 1)).isEqualTo(9);
        assertThat(Quantiles.type7(new double[0], 0.5)).isNull();
        assertThatThrownBy(() -> Quantiles.type7(INTERVALS, 90)).hasMessageContaining("90");
    }
}
