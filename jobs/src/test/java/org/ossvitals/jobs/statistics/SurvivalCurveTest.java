package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final long SEED = 20261001;

    /** Nine issues of ninety days: five answered, one withdrawn, three still waiting. */
    private static final Waits NINE_ISSUES =
            Waits.of(new double[] {1, 3, 10, 61, 2, 30, 11, 0.5, 1}, new int[] {1, 1, 1, 0, 0, 0, 0, 1, 1});

    @Test
    void countsThoseStillWaitingAsAtRisk() {
        assertThat(SurvivalCurve.of(NINE_ISSUES).steps())
                .extracting(
                        SurvivalCurve.Step::day,
                        SurvivalCurve.Step::atRisk,
                        SurvivalCurve.Step::events,
                        step -> Math.round(step.waiting() * 1e10))
                .containsExactly(
                        row(0.5, 9, 1, 8888888889L),
                        row(1.0, 8, 2, 6666666667L),
                        row(3.0, 5, 1, 5333333333L),
                        row(10.0, 4, 1, 4000000000L));
    }

    private static Tuple row(double day, long atRisk, long events, long waiting) {
        return tuple(day, atRisk, events, waiting);
    }

    @Test
    void readsQuantilesWhereTheCurveCrossesThem() {
        SurvivalCurve curve = SurvivalCurve.of(NINE_ISSUES);
        assertThat(curve.quantile(0.25).value()).isEqualTo(1);
        assertThat(curve.quantile(0.5)).isEqualTo(new Estimate(10.0, 0.5, null));
        assertThat(curve.quantile(0.75).value()).isNull();
    }

    @Test
    void givesGreenwoodsErrorAndAnIntervalInsideZeroAndOne() {
        SurvivalCurve.Step last = SurvivalCurve.of(NINE_ISSUES).steps().get(3);
        assertThat(last.error()).isCloseTo(0.173845, within(1e-6));
        assertThat(last.low()).isCloseTo(0.0981, within(1e-4));
        assertThat(last.high()).isCloseTo(0.6965, within(1e-4));
    }

    @Test
    void givesSharesAndRestrictedMeans() {
        Survival survival = Survival.of(NINE_ISSUES);
        assertThat(survival.share7().value()).isCloseTo(7.0 / 15, EXACT);
        assertThat(survival.share30().value()).isCloseTo(0.6, EXACT);
        assertThat(survival.rmst30()).isCloseTo(14.01111111111111, EXACT);
        assertThat(survival.rmst180()).as("nobody was followed for 180 days").isNull();
        assertThat(survival.maxDays()).isEqualTo(61);
    }

    @Test
    void keepsTheClockOfReopenedIssuesRunning() {
        SurvivalCurve curve = SurvivalCurve.of(Waits.of(new double[] {4, 9, 20, 20, 1}, new int[] {1, 1, 0, 0, 1}));
        assertThat(curve.steps())
                .extracting(step -> Math.round(step.waiting() * 10))
                .containsExactly(8L, 6L, 4L);
        assertThat(curve.quantile(0.5).value()).isEqualTo(9);
    }

    @Test
    void agreesWithTheMediansAndRestrictedMeansOfTheLogRankExample() {
        assertThat(SurvivalCurve.of(LogRankTest.QUICK).quantile(0.5).value()).isEqualTo(3);
        assertThat(SurvivalCurve.of(LogRankTest.SLOW).quantile(0.5).value()).isEqualTo(9);
        assertThat(SurvivalCurve.of(LogRankTest.QUICK).restrictedMean(12)).isCloseTo(4.65, EXACT);
        assertThat(SurvivalCurve.of(LogRankTest.SLOW).restrictedMean(12)).isCloseTo(8.1, EXACT);
    }

    @Test
    void knowsNothingWithoutWaits() {
        assertThat(Survival.of(new Waits()))
                .isEqualTo(new Survival(
                        0,
                        0,
                        null,
                        Estimate.UNKNOWN,
                        Estimate.UNKNOWN,
                        null,
                        Estimate.UNKNOWN,
                        Estimate.UNKNOWN,
                        null,
                        null));
    }

    @Test
    void fallsBackToWilsonWhereNobodyOrEverybodyIsThrough() {
        double[] days = IntStream.range(0, 20).mapToDouble(i -> 10 + i).toArray();
        int[] answered = new int[20];
        Arrays.fill(answered, Waits.EVENT);
        SurvivalCurve curve = SurvivalCurve.of(Waits.of(days, answered));
        assertThat(curve.through(7)).isEqualTo(Shares.wilson(0, 20));
        assertThat(curve.through(30)).isEqualTo(Shares.wilson(20, 20));
    }

    @Test
    void saysNothingBeyondTheFollowUp() {
        SurvivalCurve curve = SurvivalCurve.of(Waits.of(new double[] {1, 3, 5}, new int[] {1, 0, 0}));
        assertThat(curve.through(7)).isEqualTo(Estimate.UNKNOWN);
        assertThat(curve.restrictedMean(7)).isNull();
    }

    @Test
    void keepsTheShareOfAProjectThatAnsweredAllButTheNewest() {
        double[] days = {1, 1, 1, 1, 1, 1, 1, 1, 2, 5};
        SurvivalCurve curve = SurvivalCurve.of(Waits.of(days, new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 0}));
        assertThat(curve.through(7)).isEqualTo(curve.through(5));
        assertThat(curve.through(7).value()).isEqualTo(0.9, within(1e-9));
    }

    @Test
    void neverLowersTheMedianForOneMoreUnansweredIssue() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            Waits waits = randomWaits(random, 1 + random.nextInt(60));
            double before = orNever(SurvivalCurve.of(waits).quantile(0.5).value());
            waits.add(200 * random.nextDouble(), Waits.CENSORED);
            double after = orNever(SurvivalCurve.of(waits).quantile(0.5).value());
            // A censoring early on leaves the later risk sets as they were, so only "not lower" holds for all.
            assertThat(after).as("seed %d, round %d", SEED, round).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void doesNotMindTheOrderAndStaysInsideItsInterval() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Waits waits = randomWaits(random, 1 + random.nextInt(80));
            Waits turned = new Waits();
            long[] sorted = waits.sorted();
            IntStream.range(0, sorted.length)
                    .mapToLong(i -> sorted[sorted.length - 1 - i])
                    .forEach(each -> turned.add(Waits.days(each), Waits.outcome(each)));
            assertThat(Survival.of(turned)).as("seed %d, round %d", SEED, round).isEqualTo(Survival.of(waits));
            assertThat(SurvivalCurve.of(waits).steps())
                    .allMatch(step -> step.low() == null
                            || (0 <= step.low() && step.low() <= step.waiting() && step.waiting() <= step.high()));
        }
    }

    @Test
    void isTheShareAnsweredWhenNobodyIsCensored() {
        Random random = new Random(SEED);
        double[] days = random.doubles(50, 0, 20).toArray();
        int[] answered = new int[50];
        Arrays.fill(answered, Waits.EVENT);
        double share = Arrays.stream(days).filter(each -> each <= 7).count() / 50.0;
        assertThat(SurvivalCurve.of(Waits.of(days, answered)).through(7).value())
                .isCloseTo(share, EXACT);
    }

    @Test
    void refusesWaitsThatCannotBe() {
        assertThatThrownBy(() -> new Waits().add(-0.1, 1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new Waits().add(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Waits().add(1, 3)).hasMessageContaining("3");
    }

    /** Waits with mean 10 days, a third of them followed for less; by day 7 the share 1 - e^-0.7 is through. */
    @Test
    void coversTheTrueShareNineteenTimesInTwenty() {
        Random random = new Random(SEED);
        double truth = 1 - Math.exp(-0.7);
        int covered = 0;
        for (int round = 0; round < 500; round++) {
            Waits waits = new Waits();
            for (int i = 0; i < 60; i++) {
                double until = -10 * Math.log(1 - random.nextDouble());
                double followed = 30 * random.nextDouble();
                waits.add(Math.min(until, followed), until <= followed ? Waits.EVENT : Waits.CENSORED);
            }
            Estimate share = SurvivalCurve.of(waits).through(7);
            covered += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        assertThat(covered).as("of 500, seed %d", SEED).isBetween(465, 490);
    }

    private static Waits randomWaits(Random random, int n) {
        Waits waits = new Waits();
        for (int i = 0; i < n; i++) {
            waits.add(random.nextInt(40) / 2.0, random.nextInt(3) == 0 ? Waits.CENSORED : Waits.EVENT);
        }
        return waits;
    }

    private static double orNever(Double days) {
        return days == null ? Double.POSITIVE_INFINITY : days;
    }
}
