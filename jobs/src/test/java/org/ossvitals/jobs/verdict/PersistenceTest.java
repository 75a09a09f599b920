package org.ossvitals.jobs.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.jobs.verdict.Sample.DAY;
import static org.ossvitals.jobs.verdict.Sample.NEWCOMERS;
import static org.ossvitals.jobs.verdict.Sample.STANDING;
import static org.ossvitals.jobs.verdict.Sample.UNANSWERED;
import static org.ossvitals.jobs.verdict.Sample.only;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.verdict.Sample.Facts;
import org.ossvitals.jobs.verdict.Sample.Value;
import org.ossvitals.reports.model.Beside;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Verdict;

/** An alarm over several runs, and what the months say of it. */
class PersistenceTest {

    private static final Value MANY = Value.share(24, 66);
    private static final Value FEW = Value.share(12, 60);

    private final TreeMap<Instant, List<Verdict>> runs = new TreeMap<>();

    @Test
    void isAmberAtFirstAndRedWhenAMonthLaterItIsStillSo() {
        assertThat(run(DAY, MANY, FEW).alarm()).isEqualTo("amber");
        assertThat(run(DAY.plusDays(27), MANY, FEW))
                .as("a night of the same month")
                .extracting(Verdict::alarm, Verdict::months)
                .containsExactly("amber", 1);
        assertThat(run(DAY.plusDays(28), MANY, FEW))
                .extracting(Verdict::alarm, Verdict::months)
                .containsExactly("red", 2);
        assertThat(run(DAY.plusDays(56), MANY, FEW).months()).isEqualTo(3);
    }

    @Test
    void saysWhatTheRunBeforeSaidSoThatOnlyWhatIsNewIsTold() {
        assertThat(run(DAY, MANY, FEW).previousAlarm()).isNull();
        assertThat(run(DAY.plusDays(28), MANY, FEW))
                .extracting(Verdict::alarm, Verdict::previousAlarm)
                .containsExactly("red", "amber");
        assertThat(run(DAY.plusDays(29), MANY, FEW))
                .as("the next night")
                .extracting(Verdict::alarm, Verdict::previousAlarm)
                .containsExactly("red", "red");
        assertThat(run(DAY.plusDays(30), FEW, FEW))
                .extracting(Verdict::alarm, Verdict::previousAlarm)
                .containsExactly("recovering", "red");
        assertThat(run(DAY.plusDays(31), FEW, FEW))
                .as("over since the night before")
                .extracting(Verdict::alarm, Verdict::previousAlarm)
                .containsExactly("recovering", null);
    }

    @Test
    void doesNotConfirmTheOppositeDirection() {
        run(DAY, MANY, FEW);
        assertThat(run(DAY.plusDays(28), FEW, MANY))
                .extracting(Verdict::verdict, Verdict::alarm, Verdict::months, Verdict::previousAlarm)
                .containsExactly("improving", "amber", 1, null);
    }

    @Test
    void doesNotConfirmWhatWasDefinedOtherwise() {
        run(DAY, MANY, FEW);
        Verdict verdict = run(DAY.plusDays(28), Sample.version(UNANSWERED, 2), MANY, FEW);
        assertThat(verdict)
                .extracting(Verdict::alarm, Verdict::months, Verdict::version)
                .containsExactly("amber", 1, 2);
        assertThat(verdict.besides()).containsExactly(new Beside("version", "1", "2"));
    }

    @Test
    void isNeverRedWithoutItsSeason() {
        Standing young = Sample.standing(null, LocalDate.parse("2020-01-01"), DAY.minusDays(180));
        for (LocalDate day : List.of(DAY, DAY.plusDays(28))) {
            Facts facts = new Facts(day).pair(UNANSWERED, MANY, FEW).figure(UNANSWERED, "previous-90d", FEW);
            Verdict verdict = only(young, facts, runs);
            runs.put(Sample.at(day), List.of(verdict));
            assertThat(verdict).extracting(Verdict::against, Verdict::alarm).containsExactly("previous", "amber");
        }
    }

    @Test
    void recoversForAMonthAndIsSteadyThen() {
        run(DAY, MANY, FEW);
        assertThat(run(DAY.plusDays(1), FEW, FEW))
                .extracting(Verdict::verdict, Verdict::alarm, Verdict::months)
                .containsExactly("steady", "recovering", null);
        assertThat(run(DAY.plusDays(28), FEW, FEW).alarm()).isEqualTo("recovering");
        assertThat(run(DAY.plusDays(29), FEW, FEW))
                .extracting(Verdict::verdict, Verdict::alarm)
                .containsExactly("steady", null);
    }

    @Test
    void aRunOfTheSameDayFindsWhatTheFirstFound() {
        run(DAY, MANY, FEW);
        Verdict first = run(DAY.plusDays(28), MANY, FEW);
        assertThat(run(DAY.plusDays(28), MANY, FEW)).isEqualTo(first);
    }

    @Test
    void monthsThatRunAwayConfirmAnAlarmAtOnce() {
        assertThat(months(back -> back <= 3 ? 20 : 40 + back % 5).alarm()).isEqualTo("red");
        assertThat(months(back -> back <= 3 ? 40 : 40 + 5 * (back % 5)).alarm())
                .as("within what months do")
                .isEqualTo("amber");
        assertThat(months(back -> back <= 3 ? 20 : 40 + back % 5).cusum()).isGreaterThan(5);
    }

    @Test
    void monthsThatGrowForTwoYearsDenyThatItGotWorse() {
        Verdict verdict = months(back -> back <= 3 ? 200 - 3 * back : 400 - 6 * back);
        assertThat(verdict.verdict()).isEqualTo("worsening");
        Verdict denied = months(back -> 200 - 3 * back);
        assertThat(denied)
                .extracting(Verdict::verdict, Verdict::reason, Verdict::alarm, Verdict::trendMonths)
                .containsExactly("steady", "trend", null, 24);
        assertThat(denied.trendLow()).isPositive();
    }

    @Test
    void aFewMonthsOrAFewPeopleSayNothing() {
        assertThat(months(back -> back <= 11 ? 40 + back % 3 : Double.NaN).trendMonths())
                .isNull();
        assertThat(months(back -> 4).trendMonths()).isNull();
        assertThat(months(back -> 5).trendMonths()).isEqualTo(24);
    }

    @Test
    void asksMoreWhereQuartersVaryMoreThanByChance() {
        Verdict calm = months(back -> 40 + back % 2);
        assertThat(calm.dispersion()).isNull();
        Verdict wild = months(back -> back % 24 < 12 ? 20 : 80);
        assertThat(wild.dispersion()).isGreaterThan(5);
        assertThat(wild.p()).isGreaterThan(calm.p());
        assertThat(wild.verdict()).isEqualTo("steady");
    }

    /** Sixty newcomers after a hundred and twenty, and so many each month before; NaN for none known. */
    private static Verdict months(IntToDoubleFunction count) {
        Facts facts = new Facts().pair(NEWCOMERS, Value.of(60, 60), Value.of(120, 120));
        for (int back = 1; back <= 60; back++) {
            double value = count.applyAsDouble(back);
            if (!Double.isNaN(value)) {
                facts.figure(
                        NEWCOMERS, YearMonth.from(DAY).minusMonths(back).toString(), Value.of(value, (long) value));
            }
        }
        return only(facts);
    }

    private Verdict run(LocalDate day, Value now, Value past) {
        return run(day, UNANSWERED, now, past);
    }

    private Verdict run(LocalDate day, Metric metric, Value now, Value past) {
        Verdict verdict = only(STANDING, new Facts(day).pair(metric, now, past), runs);
        runs.put(Sample.at(day), List.of(verdict));
        return verdict;
    }
}
