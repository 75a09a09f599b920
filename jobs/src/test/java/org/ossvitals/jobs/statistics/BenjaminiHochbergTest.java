package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    @Test
    void alarmsForTheFirstFourOfSix() {
        double[] pValues = {0.6, 0.03, 0.001, 0.2, 0.012, 0.04};
        assertThat(BenjaminiHochberg.threshold(pValues, 0.1)).isEqualTo(0.04);
    }

    @Test
    void alarmsForNothingWhenNothingIsSmall() {
        assertThat(BenjaminiHochberg.threshold(new double[] {0.5, 0.06}, 0.1)).isZero();
        assertThat(BenjaminiHochberg.threshold(new double[0], 0.1)).isZero();
    }
}
