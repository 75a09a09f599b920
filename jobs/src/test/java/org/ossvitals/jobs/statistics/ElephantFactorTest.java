package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;

class ElephantFactorTest {

    private static final long SEED = 20261001;
    private static final Comparator<Double> NEARLY = new DoubleComparator(1e-9);

    @Test
    void boundsWhatTheUnknownCouldChange() {
        ElephantFactor factor = ElephantFactor.of(new double[] {40, 25, 10}, new double[] {10, 8, 4, 3});
        assertThat(factor)
                .usingRecursiveComparison()
                .withComparatorForType(NEARLY, Double.class)
                .isEqualTo(new ElephantFactor(
                        1L, 1L, 2L, 0.75, 40 / 75.0, 0.4, 0.65, 2.638249909, 2.355707236, 5.000895333));
        assertThat(factor.topKnown()).isCloseTo(0.5333333333333333, within(1e-9));
    }

    @Test
    void knowsNothingWithoutCreditAndOnlyBoundsWithoutOrganizations() {
        assertThat(ElephantFactor.of(new double[0], new double[] {0}))
                .isEqualTo(new ElephantFactor(null, null, null, null, null, null, null, null, null, null));
        assertThat(ElephantFactor.of(new double[0], new double[] {2, 1, 1, 1}))
                .usingRecursiveComparison()
                .withComparatorForType(NEARLY, Double.class)
                .isEqualTo(new ElephantFactor(null, 1L, 2L, 0.0, null, 0.4, 1.0, null, 1.0, 3.789291416));
    }

    @Test
    void isExactWhenEverybodyIsKnown() {
        ElephantFactor factor = ElephantFactor.of(new double[] {30, 50, 20}, new double[0]);
        assertThat(factor)
                .usingRecursiveComparison()
                .withComparatorForType(NEARLY, Double.class)
                .isEqualTo(new ElephantFactor(1L, 1L, 1L, 1.0, 0.5, 0.5, 0.5, 2.800094073, 2.800094073, 2.800094073));
    }

    @Test
    void neverPutsTheLowBoundAboveTheHigh() {
        Random random = new Random(SEED);
        boolean knownAboveHigh = false;
        for (int round = 0; round < 1_000; round++) {
            double[] known = credits(random);
            double[] unknown = credits(random);
            ElephantFactor factor = ElephantFactor.of(known, unknown);
            if (factor.low() != null) {
                assertThat(factor.low()).as("seed %d, round %d", SEED, round).isLessThanOrEqualTo(factor.high());
                assertThat(factor.topLow()).isLessThanOrEqualTo(factor.topHigh() + 1e-12);
                knownAboveHigh |= factor.known() != null && factor.known() > factor.high();
            }
        }
        assertThat(knownAboveHigh).as("known may lie above high").isTrue();
    }

    private static double[] credits(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToDouble(i -> 1 + random.nextInt(1 << random.nextInt(7)))
                .toArray();
    }
}
