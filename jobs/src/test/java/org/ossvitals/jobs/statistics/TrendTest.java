package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final int SEED = 20261001;
    private static final double[] FALLING = {52, 50, 51, 47, 48, 44, 45, 43, 44, 40, 41, 38};
    private static final double[] FLAT = {10, 12, 9, 11, 10, 13, 8, 12, 11, 10, 9, 12};
    private static final double[] QUARTERS = {30, 34, 15, 31, 28, 30, 14, 29, 25, 29, 10, 27};

    @Test
    void seesASeriesFall() {
        MannKendall test = MannKendall.of(FALLING);
        assertThat(test.s()).isEqualTo(-55);
        assertThat(test.variance()).isCloseTo(211.66666666666666, EXACT);
        assertThat(test.z()).isCloseTo(-3.711654341766742, EXACT);
        assertThat(test.p()).isCloseTo(0.00020590905178673156, EXACT);
        assertThat(TheilSen.slope(FALLING).value()).isCloseTo(-1.1833333333333333, EXACT);
    }

    @Test
    void seesNoTrendWhereThereIsNone() {
        assertThat(MannKendall.of(FLAT)).isEqualTo(new MannKendall(0, 610 / 3.0, 0, 1));
        Estimate slope = TheilSen.slope(FLAT);
        assertThat(slope.value()).isZero();
        assertThat(slope.low()).isNegative();
        assertThat(slope.high()).isPositive();
    }

    @Test
    void comparesEachSeasonWithItselfOnly() {
        SeasonalKendall trend = quarterly(QUARTERS);
        assertThat(trend.s()).isEqualTo(-12);
        assertThat(trend.variance()).isCloseTo(14.666666666666666, EXACT);
        assertThat(trend.z()).isCloseTo(-2.8722813232690143, EXACT);
        assertThat(trend.p()).isCloseTo(0.0040752000915204, EXACT);
        assertThat(trend.slopePerYear()).isCloseTo(-2.25, EXACT);
        assertThat(trend.pairs()).isEqualTo(12);
        assertThat(trend.slopeLow()).isLessThan(-2.25);
        assertThat(trend.slopeHigh()).isBetween(-2.25, 0.0);
    }

    @Test
    void missesTheTrendBehindTheSeasonsWhenTheyAreMixed() {
        MannKendall test = MannKendall.of(QUARTERS);
        assertThat(test.s()).isEqualTo(-26);
        assertThat(test.variance()).isCloseTo(210.66666666666666, EXACT);
        assertThat(test.z()).isCloseTo(-1.722432045654845, EXACT);
        assertThat(test.p()).isCloseTo(0.0849912828062389, EXACT);
    }

    @Test
    void boundsASlopeByTheSlopesThatTheTestWouldNotRefuse() {
        double[] values = {9, 15, 19, 20, 45, 55, 78};
        Estimate slope = TheilSen.slope(values);
        double[] slopes = IntStream.range(0, 7)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(i + 1, 7).mapToDouble(j -> (values[j] - values[i]) / (j - i)))
                .sorted()
                .toArray();
        // Var S = 7*6*19/18, so (21 - 1.96 sqrt(44.3))/2 = 3.97, rounded outwards to 3.
        assertThat(slope).isEqualTo(new Estimate(slopes[10], slopes[2], slopes[18]));
    }

    @Test
    void movesWithTheScaleOfTheValues() {
        Random random = new Random(SEED);
        for (int round = 0; round < 50; round++) {
            double[] values = random.doubles(5 + random.nextInt(20)).toArray();
            double scale = 1 + random.nextInt(9);
            double tilt = random.nextInt(9) - 4;
            double[] moved = IntStream.range(0, values.length)
                    .mapToDouble(i -> 100 + scale * values[i] + tilt * i)
                    .toArray();
            assertThat(TheilSen.slope(moved).value())
                    .as("seed %d, round %d", SEED, round)
                    .isCloseTo(scale * TheilSen.slope(values).value() + tilt, EXACT);
            assertThat(MannKendall.of(negative(values)).s())
                    .isEqualTo(-MannKendall.of(values).s());
        }
    }

    @Test
    void passesOverGaps() {
        double[] gaps = {52, Double.NaN, 51, 47, Double.NaN, 44};
        assertThat(MannKendall.of(gaps)).isEqualTo(MannKendall.of(new double[] {52, 51, 47, 44}));
        assertThat(TheilSen.slope(new double[] {1, Double.NaN, 5}).value()).isEqualTo(2);
        double[] quarters = QUARTERS.clone();
        quarters[0] = Double.NaN;
        assertThat(quarterly(quarters).pairs()).isEqualTo(10);
    }

    @Test
    void knowsNothingOfOneValue() {
        assertThat(TheilSen.slope(new double[] {3})).isEqualTo(Estimate.UNKNOWN);
        assertThat(MannKendall.of(new double[0]).p()).isEqualTo(1);
        assertThat(quarterly(new double[] {1, 2, 3}))
                .isEqualTo(new SeasonalKendall(0, 0, 0, 1, null, null, null, 0, 0));
    }

    @Test
    void refusesTwoValuesOfOneMonth() {
        assertThatThrownBy(() -> SeasonalKendall.of(new double[] {1, 2}, new int[] {3, 3}, new int[] {2026, 2026}))
                .hasMessageContaining("season 3")
                .hasMessageContaining("2026");
    }

    @Test
    void growsTheVarianceWhereNeighboursResembleEachOther() {
        double[] wave = IntStream.range(0, 36)
                .mapToDouble(i -> Math.sin(i / 4.0) + (i * 37 % 11) / 100.0)
                .toArray();
        SeasonalKendall trend = monthly(wave);
        assertThat(trend.lag1()).isGreaterThan(0.3);
        assertThat(trend.variance()).isGreaterThan(2 * 12 * MannKendall.variance(new double[] {1, 2, 3}));
    }

    /** Measured with this seed: see the entries of the report. */
    @Test
    void refusesNoTrendTooOftenInAnyKindOfNoise() {
        assertThat(refused(0, 24)).as("independent, 24 months").isLessThan(0.07);
        assertThat(refused(0, 60)).as("independent, 60 months").isLessThan(0.07);
        assertThat(refused(0.6, 24)).as("correlation 0.6, 24 months").isLessThan(0.15);
        assertThat(refused(0.6, 60)).as("correlation 0.6, 60 months").isLessThan(0.15);
    }

    private static double refused(double correlation, int months) {
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < 1000; round++) {
            double[] values = new double[months];
            double last = 0;
            for (int i = 0; i < months; i++) {
                last = correlation * last + random.nextGaussian() * Math.sqrt(1 - correlation * correlation);
                values[i] = 3 * Math.sin(2 * Math.PI * i / 12) + last;
            }
            refused += monthly(values).p() < 0.05 ? 1 : 0;
        }
        return refused / 1000.0;
    }

    private static double[] negative(double[] values) {
        return Arrays.stream(values).map(each -> -each).toArray();
    }

    static SeasonalKendall monthly(double[] values) {
        return seasonal(values, 12);
    }

    private static SeasonalKendall quarterly(double[] values) {
        return seasonal(values, 4);
    }

    private static SeasonalKendall seasonal(double[] values, int seasons) {
        return SeasonalKendall.of(
                values,
                IntStream.range(0, values.length).map(i -> i % seasons).toArray(),
                IntStream.range(0, values.length).map(i -> 2020 + i / seasons).toArray());
    }
}
