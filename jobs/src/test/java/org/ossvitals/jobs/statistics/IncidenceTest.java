package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IncidenceTest {

    private static final long SEED = 20261001;

    /** Five change requests: merged on days 1 and 4, declined on day 2, open for 3 and 40 days. */
    @Test
    void sharesTheEndOfWaitsAmongWhatEndedThem() {
        Incidence merged = Incidence.of(Waits.of(new double[] {1, 4, 2, 3, 40}, new int[] {1, 1, 2, 0, 0}));
        // 1/5 on day 1; on day 4 three fifths still wait, two are at risk: 1/5 + 3/5 * 1/2.
        assertThat(merged.share7()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.share30()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.share180()).as("nobody was followed for 180 days").isNull();
        assertThat(merged.median()).isEqualTo(4);
        assertThat(merged.p75()).isNull();
        assertThat(merged.events()).isEqualTo(2);
        assertThat(merged.competing()).isEqualTo(1);
    }

    @Test
    void isTheSurvivalCurveTurnedOverWhenNothingCompetes() {
        Random random = new Random(SEED);
        Waits waits = new Waits();
        for (int i = 0; i < 100; i++) {
            waits.add(random.nextInt(90) / 2.0, random.nextInt(4) == 0 ? Waits.CENSORED : Waits.EVENT);
        }
        Incidence incidence = Incidence.of(waits);
        Survival survival = Survival.of(waits);
        assertThat(incidence.share7()).isCloseTo(survival.share7().value(), within(1e-9));
        assertThat(incidence.share30()).isCloseTo(survival.share30().value(), within(1e-9));
        assertThat(incidence.median()).isEqualTo(survival.median().value());
    }

    @Test
    void isThePlainShareWhenEveryWaitHasEnded() {
        Incidence merged = Incidence.of(Waits.of(new double[] {1, 2, 2, 3}, new int[] {1, 2, 1, 2}));
        assertThat(merged.share7()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.share180()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.median()).isEqualTo(2);
    }

    @Test
    void knowsNothingWithoutWaits() {
        assertThat(Incidence.of(new Waits())).isEqualTo(new Incidence(0, 0, 0, null, null, null, null, null));
    }
}
