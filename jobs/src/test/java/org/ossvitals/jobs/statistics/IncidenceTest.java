package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IncidenceTest {

    private static final long SEED = 20261001;

    /** Five change requests: merged on days 1 and 4, declined on day 2, open for 3 and 40 days. */
    @Test
    void sharesTheEndOfWaitsAmongWhatEndedThem() {
        Incidence merged = Incidence.of(Waits.of(new double[] {1, 4, 2, 3, 40}, new int[] {1, 1, 2, 0, 0}));
        // 1/5 on day 1; on day 4 three fifths still wait, two are at risk: 1/5 + 3/5 * 1/2.
        assertThat(merged.share7().value()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.share30().value()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.share180()).as("nobody was followed for 180 days").isEqualTo(Estimate.UNKNOWN);
        assertThat(merged.median().value()).isEqualTo(4);
        assertThat(merged.p75().value()).isNull();
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
        assertClose(incidence.share7(), survival.share7());
        assertClose(incidence.share30(), survival.share30());
        assertThat(incidence.median()).isEqualTo(survival.median());
        assertThat(incidence.p75()).isEqualTo(survival.p75());
    }

    @Test
    void isThePlainShareWhenEveryWaitHasEnded() {
        Incidence merged = Incidence.of(Waits.of(new double[] {1, 2, 2, 3}, new int[] {1, 2, 1, 2}));
        assertThat(merged.share7().value()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.share180().value()).isCloseTo(0.5, within(1e-9));
        assertThat(merged.median().value()).isEqualTo(2);
    }

    @Test
    void knowsNothingWithoutWaits() {
        assertThat(Incidence.of(new Waits()))
                .isEqualTo(new Incidence(
                        0,
                        0,
                        0,
                        Estimate.UNKNOWN,
                        Estimate.UNKNOWN,
                        Estimate.UNKNOWN,
                        Estimate.UNKNOWN,
                        Estimate.UNKNOWN));
    }

    /** Without censoring the variance is that of a share: p(1 - p)/n. */
    @Test
    void variesLikeAShareWhenEveryWaitHasEnded() {
        double[] days = IntStream.range(0, 40).mapToDouble(i -> 1 + i % 5).toArray();
        int[] outcomes = IntStream.range(0, 40).map(i -> 1 + i % 2).toArray();
        Estimate share = Incidence.of(Waits.of(days, outcomes)).share30();
        double error = Math.sqrt(0.25 / 40);
        double exponent = Math.exp(Estimate.Z * error / (0.5 * Math.log(2)));
        assertClose(share, new Estimate(0.5, 1 - Math.pow(0.5, 1 / exponent), 1 - Math.pow(0.5, exponent)));
    }

    @Test
    void fallsBackToWilsonWhereNobodyOrEverybodyHadTheEvent() {
        assertThat(Incidence.of(Waits.of(new double[] {9, 3, 40}, new int[] {0, 2, 0}))
                        .share30())
                .as("two have had none for certain")
                .isEqualTo(Shares.wilson(0, 2));
        assertThat(Incidence.of(Waits.of(new double[] {1, 2, 3}, new int[] {1, 1, 1}))
                        .share7())
                .isEqualTo(Shares.wilson(3, 3));
    }

    /** Events and competitors at rates 0.06 and 0.04 a day, followed for 20 to 60 days: 0.6 (1 - e^-3) by day 30. */
    @Test
    void coversTheTrueShareNineteenTimesInTwenty() {
        Random random = new Random(SEED);
        double truth = 0.6 * (1 - Math.exp(-3));
        int covered = 0;
        for (int round = 0; round < 500; round++) {
            Estimate share = Incidence.of(competing(random, 200)).share30();
            covered += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        assertThat(covered).as("of 500, seed %d", SEED).isBetween(465, 490);
    }

    private static Waits competing(Random random, int n) {
        Waits waits = new Waits();
        for (int i = 0; i < n; i++) {
            double until = -10 * Math.log(1 - random.nextDouble());
            double followed = 20 + 40 * random.nextDouble();
            int outcome = random.nextInt(10) < 6 ? Waits.EVENT : Waits.COMPETING;
            waits.add(Math.min(until, followed), until <= followed ? outcome : Waits.CENSORED);
        }
        return waits;
    }

    private static void assertClose(Estimate one, Estimate other) {
        SharesTest.assertEstimate(one, other.value(), other.low(), other.high());
    }
}
