package org.ossvitals.jobs.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final long SEED = 20261001;
    private static final double[] CHAOSS = {1000, 202, 90, 33, 332, 343, 42, 433};

    @Test
    void measuresTheExampleOfChaoss() {
        Concentration spread = Concentration.of(CHAOSS);
        assertThat(spread.credits()).isEqualTo(2475);
        assertThat(spread.people()).isEqualTo(8);
        assertThat(spread.effective().value()).isCloseTo(5.2923265087038125, EXACT);
        assertThat(spread.effectiveQ2()).isCloseTo(4.1752748072923875, EXACT);
        assertThat(spread.hhi()).isCloseTo(2395.0519334761757, EXACT);
        assertThat(spread.pielou()).isCloseTo(0.8013006903522149, EXACT);
        assertThat(spread.gini()).isCloseTo(0.4855050505050505, EXACT);
        assertThat(spread.top1()).isCloseTo(0.40404040404040403, EXACT);
        assertThat(spread.top5()).isCloseTo(2310.0 / 2475, EXACT);
        assertThat(spread.absence().value()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"5, 20, 3", "50, 2, 25", "10, 10, 5"})
    void countsEqualPeopleInFull(int people, int each, int absence) {
        Concentration spread = Concentration.of(equal(people, each));
        assertThat(spread.effective().value()).isCloseTo(people, EXACT);
        assertThat(spread.effectiveQ2()).isCloseTo(people, EXACT);
        assertThat(spread.pielou()).isCloseTo(1, EXACT);
        assertThat(spread.gini()).isCloseTo(0, EXACT);
        assertThat(spread.top1()).isCloseTo(1.0 / people, EXACT);
        assertThat(spread.absence().value()).isEqualTo(absence);
    }

    @Test
    void measuresHowAKnownPopulationIsSpreadOverCountriesAndTimeZones() {
        Concentration countries = Concentration.of(new double[] {45, 11, 2, 2, 2, 2});
        assertThat(countries.effective().value()).isCloseTo(2.673910139006985, EXACT);
        assertThat(countries.effectiveQ2()).isCloseTo(1.8945420906567993, EXACT);
        assertThat(countries.hhi()).isCloseTo(5278.3203125, EXACT);
        assertThat(countries.pielou()).isCloseTo(0.5489251707883774, EXACT);
        assertThat(countries.gini()).isCloseTo(0.6302083333333334, EXACT);
        assertThat(countries.top1()).isCloseTo(0.703125, EXACT);
        Concentration offsets = Concentration.of(new double[] {3, 5, 6, 2, 4});
        assertThat(offsets.effective().value()).isCloseTo(4.6855322715632255, EXACT);
        assertThat(Concentration.of(new double[] {8, 6, 6}).effective().value()).isCloseTo(2.971004096610006, EXACT);
    }

    @Test
    void seesOnePersonBehindACrowd() {
        double[] lopsided = DoubleStream.concat(DoubleStream.of(951), Arrays.stream(equal(49, 1)))
                .toArray();
        Concentration spread = Concentration.of(lopsided);
        assertThat(spread.effective().value()).isCloseTo(1.4714663277712985, EXACT);
        assertThat(spread.effectiveQ2()).isCloseTo(1.1056443142241126, EXACT);
        assertThat(spread.hhi()).isCloseTo(9044.5, EXACT);
        assertThat(spread.pielou()).isCloseTo(0.09873648620305008, EXACT);
        assertThat(spread.gini()).isCloseTo(0.931, EXACT);
        assertThat(spread.absence().value()).isEqualTo(1);
    }

    @Test
    void takesExactlyHalfAsHalf() {
        assertThat(absence(50, 30, 20)).isEqualTo(1);
        assertThat(absence(50, 50)).isEqualTo(1);
        assertThat(absence(49, 51.0 / 3, 51.0 / 3, 51.0 / 3)).isEqualTo(2);
        assertThat(absence(3 * (1.0 / 3), 0.1 + 0.2, 0.7))
                .as("1 of 2, but for rounding")
                .isEqualTo(1);
    }

    @Test
    void leavesOutPeopleWithoutCredit() {
        assertThat(Concentration.of(new double[] {3, 0, 2, -1, Double.NaN}))
                .isEqualTo(Concentration.of(new double[] {2, 3}));
        assertThat(Concentration.of(new double[] {0}).people()).isZero();
        assertThat(Concentration.of(new double[0]).absence()).isEqualTo(Estimate.UNKNOWN);
    }

    @Test
    void hasNoEvennessAndNoIntervalOfOnePerson() {
        Concentration spread = Concentration.of(new double[] {7});
        assertThat(spread.pielou()).isNull();
        assertThat(spread.effective()).isEqualTo(new Estimate(1.0, null, null));
        assertThat(spread.top5()).isEqualTo(1);
    }

    @Test
    void isNeverMoreDiverseThanTheNumberOfPeople() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            double[] credits = IntStream.range(0, 2 + random.nextInt(30))
                    .mapToDouble(i -> 1 + random.nextInt(20))
                    .toArray();
            double effective = Concentration.of(credits).effective().value();
            boolean allEqual = Arrays.stream(credits).distinct().count() == 1;
            assertThat(effective).as("seed %d, round %d", SEED, round).isLessThanOrEqualTo(credits.length + 1e-9);
            assertThat(Math.abs(effective - credits.length) < 1e-6).isEqualTo(allEqual);
        }
    }

    @Test
    void drawsTheSameIntervalsInAnyOrder() {
        double[] turned = {433, 42, 343, 332, 33, 90, 202, 1000};
        assertThat(Concentration.of(turned)).isEqualTo(Concentration.of(CHAOSS));
    }

    @Test
    void drawsAnIntervalOfCountsAroundTheAbsenceFactor() {
        Estimate absence = Concentration.of(CHAOSS).absence();
        assertThat(absence.low()).isBetween(1.0, 2.0).isEqualTo(Math.rint(absence.low()));
        assertThat(absence.high()).isBetween(2.0, 4.0).isEqualTo(Math.rint(absence.high()));
    }

    /** Percentile intervals of a diversity are known to sit low and to cover too little; this guards the size of both. */
    @Test
    void coversTheTruthOfAKnownPopulationMostOfTheTime() {
        Random random = new Random(SEED);
        double truth = 200 * Math.exp(-uniformDeficit());
        int covered = 0;
        for (int round = 0; round < 100; round++) {
            double[] sample = IntStream.range(0, 200)
                    .mapToDouble(i -> 1 + random.nextInt(20))
                    .toArray();
            Estimate effective = Concentration.of(sample).effective();
            covered += effective.low() <= truth && truth <= effective.high() ? 1 : 0;
        }
        assertThat(covered).as("of 100, seed %d", SEED).isBetween(88, 100);
    }

    /** ln k - H of a large population whose credits are 1 to 20 alike: E(x ln x)/E(x) - ln E(x). */
    private static double uniformDeficit() {
        double mean = IntStream.rangeClosed(1, 20).average().orElseThrow();
        double surprise = IntStream.rangeClosed(1, 20)
                .mapToDouble(x -> x * Math.log(x))
                .average()
                .orElseThrow();
        return surprise / mean - Math.log(mean);
    }

    private static double absence(double... credits) {
        return Concentration.of(credits).absence().value();
    }

    private static double[] equal(int people, int each) {
        double[] credits = new double[people];
        Arrays.fill(credits, each);
        return credits;
    }
}
