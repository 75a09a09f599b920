package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestrictedMeansTest {

    private static final long SEED = 20261001;

    @Test
    void comparesMeanWaitsThatAreCut() {
        RestrictedMeans means = RestrictedMeans.compare(LogRankTest.QUICK, LogRankTest.SLOW, 12);
        assertThat(means.now()).isCloseTo(4.65, within(1e-9));
        assertThat(means.past()).isCloseTo(8.1, within(1e-9));
        assertThat(means.difference().value()).isCloseTo(-3.45, within(1e-9));
        assertThat(means.difference().low()).isBetween(-8.0, -5.0);
        assertThat(means.difference().high()).isBetween(-2.0, 1.0);
    }

    @Test
    void drawsAResampleLikeTheCurveOfItsCases() {
        // Three equal cases make every resample the same, so the interval is the value.
        Waits equal = Waits.of(new double[] {3, 3, 3}, new int[] {1, 1, 1});
        Waits waiting = Waits.of(new double[] {30, 30, 30}, new int[] {0, 0, 0});
        assertThat(RestrictedMeans.compare(equal, waiting, 30))
                .isEqualTo(new RestrictedMeans(3.0, 30.0, new Estimate(-27.0, -27.0, -27.0)));
    }

    @Test
    void givesTheSameInAnyOrderAndDrawsTwoEqualGroupsApart() {
        Waits turned =
                Waits.of(new double[] {3, 1, .5, 2, 1, 10, 4, 8, 5, 12}, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 0});
        assertThat(RestrictedMeans.compare(turned, LogRankTest.SLOW, 12))
                .isEqualTo(RestrictedMeans.compare(LogRankTest.QUICK, LogRankTest.SLOW, 12));
        Estimate none = RestrictedMeans.compare(turned, LogRankTest.QUICK, 12).difference();
        assertThat(none.value()).isZero();
        assertThat(none.low()).isNegative();
        assertThat(none.high()).isPositive();
    }

    @Test
    void knowsNoDifferenceWhereNobodyWasFollowedLongEnough() {
        Waits brief = Waits.of(new double[] {1, 2, 3}, new int[] {0, 1, 0});
        RestrictedMeans means = RestrictedMeans.compare(brief, LogRankTest.SLOW, 12);
        assertThat(means.now()).isNull();
        assertThat(means.difference()).isEqualTo(Estimate.UNKNOWN);
        Waits two = Waits.of(new double[] {1, 2}, new int[] {1, 1});
        assertThat(RestrictedMeans.compare(two, LogRankTest.SLOW, 12)
                        .difference()
                        .low())
                .isNull();
    }

    /** Waits with mean 10, of which a fifth is censored at random; cut at 30 days the mean is 10 (1 - e^-3) or twice. */
    @Test
    void coversTheTrueDifferenceNineteenTimesInTwenty() {
        Random random = new Random(SEED);
        double truth = 20 * (1 - Math.exp(-1.5)) - 10 * (1 - Math.exp(-3));
        long covered = IntStream.range(0, 200)
                .mapToObj(round -> RestrictedMeans.compare(waits(random, 20, 80), waits(random, 10, 80), 30)
                        .difference())
                .filter(each -> each.low() <= truth && truth <= each.high())
                .count();
        assertThat(covered).as("of 200, seed %d", SEED).isBetween(180L, 199L);
    }

    private static Waits waits(Random random, double mean, int n) {
        Waits waits = new Waits();
        for (int i = 0; i < n; i++) {
            double until = -mean * Math.log(1 - random.nextDouble());
            double followed = random.nextInt(5) == 0 ? 60 * random.nextDouble() : 60;
            waits.add(Math.min(until, followed), until <= followed ? Waits.EVENT : Waits.CENSORED);
        }
        return waits;
    }
}
