package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SpreadDifferenceTest {

    private static final int SEED = 20261001;
    private static final double[] MANY =
            IntStream.range(0, 40).mapToDouble(i -> 5 + i % 7).toArray();
    private static final double[] FEW = {200, 180, 3, 2, 2, 1, 1, 1};

    /** More rounds, as the figures in the documentation took: {@code -Drounds=8000}. */
    private static final int ROUNDS = Integer.getInteger("rounds", 400);

    private final Random random = new Random(SEED);
    private final Well19937c counts = new Well19937c(SEED);

    @Test
    void seesManyBecomeFew() {
        SpreadDifference difference = SpreadDifference.of(FEW, MANY);
        assertThat(difference.effectiveLogRatio().value())
                .isCloseTo(Math.log(effective(FEW) / effective(MANY)), within(1e-9));
        assertThat(difference.effectiveLogRatio().high()).isNegative();
        assertThat(difference.p()).isLessThan(0.01);
        assertThat(difference.absenceDifference().value()).isEqualTo(-15);
        assertThat(difference.absenceP()).isLessThan(0.01);
    }

    @Test
    void mirrorsWhenTheSamplesAreExchanged() {
        SpreadDifference there = SpreadDifference.of(FEW, MANY);
        SpreadDifference back = SpreadDifference.of(MANY, FEW);
        assertThat(back.effectiveLogRatio().value())
                .isCloseTo(-there.effectiveLogRatio().value(), within(1e-12));
        assertThat(back.p()).isCloseTo(there.p(), within(0.001));
    }

    @Test
    void givesTheSameInAnyOrderAndWithoutPeopleWithoutCredit() {
        double[] turned = {1, 0, 2, 200, 3, 1, 2, 1, 180, -1};
        assertThat(SpreadDifference.of(turned, MANY)).isEqualTo(SpreadDifference.of(FEW, MANY));
    }

    @Test
    void findsNothingWhereNothingDiffersOrVaries() {
        SpreadDifference same = SpreadDifference.of(FEW, FEW);
        assertThat(same.p()).isEqualTo(1);
        assertThat(same.effectiveLogRatio().low()).isNegative();
        double[] equal = {2, 2, 2, 2};
        assertThat(SpreadDifference.of(equal, equal).effectiveLogRatio()).isEqualTo(new Estimate(0.0, 0.0, 0.0));
    }

    @Test
    void knowsNothingBelowThreePeople() {
        SpreadDifference unknown = SpreadDifference.of(new double[] {3, 4}, MANY);
        assertThat(unknown).isEqualTo(new SpreadDifference(Estimate.UNKNOWN, null, Estimate.UNKNOWN, null));
    }

    @Test
    void excludesZeroExactlyWhenPIsBelowOneInTwenty() {
        for (int round = 0; round < 300; round++) {
            SpreadDifference each = SpreadDifference.of(credits(20, this::pareto), credits(20, this::pareto));
            assertThat(each.p() < 0.05)
                    .isEqualTo(each.effectiveLogRatio().low() > 0
                            || each.effectiveLogRatio().high() < 0);
        }
    }

    @Test
    void raisesFewFalseAlarmsHoweverSkewedTheCredit(TestReporter reporter) {
        double[] regulars =
                IntStream.rangeClosed(1, 30).mapToDouble(i -> 60.0 / i).toArray();
        assertRare(reporter, "the same thirty people", () -> counted(Arrays.stream(regulars)));
        assertRare(reporter, "Pareto, 30 new people", () -> credits(30, this::pareto));
        assertRare(reporter, "Pareto, 100 new people", () -> credits(100, this::pareto));
        assertRare(
                reporter,
                "lognormal, 100 new people",
                () -> credits(100, () -> 2 * Math.exp(2 * random.nextGaussian())));
    }

    private void assertRare(TestReporter reporter, String world, Supplier<double[]> year) {
        double[] p = new double[ROUNDS];
        double[] absence = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            SpreadDifference each = SpreadDifference.of(year.get(), year.get());
            p[round] = each.p() == null ? 1 : each.p();
            absence[round] = each.absenceP() == null ? 1 : each.absenceP();
        }
        reporter.publishEntry(world, "spread " + below(p) + ", absence factor " + below(absence));
        assertThat(below(p, 0.05)).as("%s, seed %d", world, SEED).isLessThan(0.09);
        assertThat(below(p, 0.001)).as("%s, seed %d", world, SEED).isLessThan(0.004);
        assertThat(below(absence, 0.05)).as("%s, seed %d", world, SEED).isLessThan(0.1);
        assertThat(below(absence, 0.001)).as("%s, seed %d", world, SEED).isLessThan(0.008);
    }

    private static String below(double[] p) {
        return String.format(
                Locale.ROOT, "%.4f < 0.05, %.4f < 0.01, %.4f < 0.001", below(p, 0.05), below(p, 0.01), below(p, 0.001));
    }

    private static double below(double[] p, double level) {
        return Arrays.stream(p).filter(each -> each < level).count() / (double) p.length;
    }

    private double pareto() {
        return Math.min(2 / (1 - random.nextDouble()), 1e5);
    }

    private double[] credits(int people, DoubleSupplier expected) {
        return counted(DoubleStream.generate(expected).limit(people));
    }

    private double[] counted(DoubleStream expected) {
        return expected.map(each -> new PoissonDistribution(counts, each, 1e-12, 1_000_000).sample())
                .toArray();
    }

    private static double effective(double[] credits) {
        return Concentration.of(credits).effective().value();
    }
}
