package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ossvitals.jobs.verdict.Sample.only;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.statistics.LogRank;
import org.ossvitals.jobs.verdict.Sample.Facts;
import org.ossvitals.jobs.verdict.Sample.Value;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Verdict;

/** Each way of comparing, with the vectors that must and must not alarm. */
class ComparisonsTest {

    @Test
    void seesAShareOfUnansweredIssuesRiseFromTwelveOfSixtyToTwentyFourOfSixtySix() {
        Verdict verdict = only(unanswered(24, 66, 12, 60));
        assertThat(verdict.verdict()).isEqualTo("worsening");
        assertThat(verdict.alarm()).isEqualTo("amber");
        assertThat(verdict.difference()).isCloseTo(0.16363636363636364, within(1e-9));
        assertThat(verdict.differenceLow()).isCloseTo(0.005442218270431953, within(1e-9));
        assertThat(verdict.differenceHigh()).isCloseTo(0.30928590702447056, within(1e-9));
        assertThat(verdict.p()).isBetween(0.04, 0.05);
        assertThat(verdict.test()).isEqualTo("Newcombe");
        assertThat(verdict.tests()).isEqualTo(1);
        assertThat(verdict.against()).isEqualTo("year-ago");
    }

    @Test
    void doesNotCallACertainButSmallChangeAChange() {
        assertThat(only(unanswered(1000, 10_000, 800, 10_000)))
                .satisfies(verdict -> assertThat(verdict.p()).isLessThan(0.001))
                .extracting(Verdict::verdict, Verdict::alarm)
                .containsExactly("steady", null);
    }

    @Test
    void leavesThirtyNewcomersToEighteenAlone() {
        Verdict verdict = only(newcomers(18, 30));
        assertThat(verdict.verdict()).isEqualTo("steady");
        assertThat(verdict.p()).isCloseTo(0.11140289106101878, within(1e-9));
        assertThat(verdict.differenceLow()).isNegative();
        assertThat(verdict.differenceHigh()).isPositive();
    }

    @Test
    void seesNewcomersStayAwayAndCome() {
        assertThat(only(newcomers(4, 20)).verdict()).isEqualTo("worsening");
        assertThat(only(newcomers(20, 0)))
                .extracting(Verdict::verdict, Verdict::difference, Verdict::differenceHigh)
                .containsExactly("improving", 20.0, null);
    }

    @Test
    void seesChangeRequestsPileUpEvenWhenNoneIsClosed() {
        Facts flow = new Facts().pair(Sample.FLOW, Value.of(0, 40), Value.of(38.0 / 40, 78));
        assertThat(only(flow).verdict()).isEqualTo("worsening");
    }

    @Test
    void leavesMediansOfThreeAndNineDaysAloneWhereTenCasesEachDoNotTellThemApart() {
        double[] past = {.5, 1, 1, 2, 3, 4, 5, 8, 10, 12};
        double[] now = {1, 3, 4, 6, 9, 10, 14, 20, 30, 30};
        Verdict few = only(waits(now, 7, past, 9));
        assertThat(few)
                .extracting(Verdict::verdict, Verdict::reason, Verdict::alarm)
                .containsExactly("no_verdict", "small_sample", null);
        assertThat(LogRank.of(cases(now, 7).waits(), cases(past, 9).waits()).p())
                .as("nor would it alarm with more cases and the same p")
                .isCloseTo(0.0703009, within(1e-6));
    }

    @Test
    void showsTheLogRankTestWithTheDifferenceOfTheRestrictedMeans() {
        double[] past = DoubleStream.iterate(0.25, day -> day + 0.25).limit(40).toArray();
        double[] now = Arrays.stream(past).map(day -> Math.min(30, 3 * day)).toArray();
        Verdict verdict = only(waits(now, 40, past, 40));
        double difference = mean(now) - mean(past);
        assertThat(verdict)
                .extracting(Verdict::verdict, Verdict::test, Verdict::window)
                .containsExactly("worsening", "log-rank", "last-90d");
        assertThat(verdict.difference()).isCloseTo(difference, within(1e-9));
        assertThat(verdict.differenceLow()).isBetween(0.0, difference);
        assertThat(verdict.differenceHigh()).isGreaterThan(difference);
    }

    @Test
    void looksAtNoWaitForLongerThan30Days() {
        double[] quick = DoubleStream.iterate(0.25, day -> day + 0.25).limit(40).toArray();
        double[] slow = DoubleStream.iterate(31, day -> day + 1).limit(40).toArray();
        double[] slower = DoubleStream.iterate(71, day -> day + 1).limit(40).toArray();
        double[] never = DoubleStream.generate(() -> 30).limit(40).toArray();
        double[] twice = concat(quick, quick);
        Verdict answeredLate = only(waits(concat(quick, slower), 80, concat(twice, slow), 120));
        Verdict unanswered = only(waits(concat(quick, never), 40, concat(twice, never), 80));
        assertThat(answeredLate)
                .extracting(Verdict::verdict, Verdict::p, Verdict::difference)
                .containsExactly("worsening", unanswered.p(), unanswered.difference());
        assertThat(only(waits(slow, 40, quick, 40)).reason())
                .as("too few answers within 30 days")
                .isEqualTo("small_sample");
    }

    @Test
    void saysNothingOfWaitsThatDifferByHours() {
        double[] past = DoubleStream.iterate(0.01, day -> day + 0.01).limit(100).toArray();
        double[] now = Arrays.stream(past).map(day -> day + 0.5).toArray();
        assertThat(only(waits(now, 100, past, 100)))
                .satisfies(verdict -> assertThat(verdict.p()).isLessThan(0.001))
                .extracting(Verdict::verdict)
                .isEqualTo("steady");
    }

    @Test
    void comparesAnEffectiveNumberByDrawingPeople() {
        double[] even = new double[40];
        Arrays.fill(even, 5);
        double[] uneven = DoubleStream.concat(
                        DoubleStream.of(150), DoubleStream.generate(() -> 1).limit(39))
                .toArray();
        Verdict verdict = only(credits(Sample.EFFECTIVE, effective(uneven), uneven, effective(even), even));
        assertThat(verdict)
                .extracting(Verdict::window, Verdict::test, Verdict::trendMonths)
                .containsExactly("last-365d", "bootstrap of people", null);
        assertThat(verdict.difference()).isCloseTo(effective(uneven) - 40, within(1e-9));
        assertThat(verdict.p()).isBetween(0.0, 1.0);
    }

    @Test
    void knowsAnAbsenceFactorFromAnEffectiveNumberByTheFigures() {
        double[] past = {20, 20, 20, 20, 20, 20, 20};
        double[] now = {60, 60, 5, 5, 5};
        assertThat(only(credits(Sample.ABSENCE, 2, now, 4, past)).difference()).isEqualTo(-2);
        assertThat(only(credits(Sample.ABSENCE, 3, now, 4, past)))
                .as("a figure that its own cases deny")
                .extracting(Verdict::verdict, Verdict::reason)
                .containsExactly("no_verdict", "not_compared");
    }

    @Test
    void takesFewCreditsOrPeopleForTooLittle() {
        double[] two = {100, 100};
        double[] few = {9, 10, 10};
        double[] enough = {10, 10, 10};
        assertThat(only(credits(Sample.EFFECTIVE, 2, two, 3, enough)).reason()).isEqualTo("small_sample");
        assertThat(only(credits(Sample.EFFECTIVE, 3, enough, 3, few)).reason()).isEqualTo("small_sample");
    }

    static Facts unanswered(long k, long n, long pastK, long pastN) {
        return new Facts().pair(Sample.UNANSWERED, Value.share(k, n), Value.share(pastK, pastN));
    }

    static Facts newcomers(long now, long past) {
        return new Facts().pair(Sample.NEWCOMERS, Value.of(now, now), Value.of(past, past));
    }

    private static Facts waits(double[] now, int events, double[] past, int pastEvents) {
        return new Facts()
                .pair(Sample.WAITS, Value.of(mean(now), now.length), Value.of(mean(past), past.length))
                .cases(Sample.WAITS, "last-90d", now, events)
                .cases(Sample.WAITS, "year-ago-90d", past, pastEvents);
    }

    private static Facts credits(Metric metric, double value, double[] now, double pastValue, double[] past) {
        return new Facts()
                .pair(metric, Value.of(value, 100), Value.of(pastValue, 100))
                .cases(metric, "last-365d", now, now.length)
                .cases(metric, "year-ago-365d", past, past.length);
    }

    private static Cases cases(double[] values, int events) {
        Cases cases = new Cases();
        for (int i = 0; i < values.length; i++) {
            cases.add(values[i], i < events);
        }
        return cases;
    }

    private static double[] concat(double[] one, double[] other) {
        return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double effective(double[] credits) {
        double total = Arrays.stream(credits).sum();
        return Math.exp(Arrays.stream(credits)
                .map(each -> -each / total * Math.log(each / total))
                .sum());
    }
}
