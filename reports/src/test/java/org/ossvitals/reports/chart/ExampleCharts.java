package org.ossvitals.reports.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ossvitals.reports.chart.MonthValue.State;

/** Invented charts of every kind, usual and awkward, for tests and for looking at. */
final class ExampleCharts {

    static final YearMonth FIRST = YearMonth.of(2021, 10);
    static final Alternative WORDS = new Alternative("An example", "Made up: 11% now, 74% a year ago.");

    private ExampleCharts() {}

    static List<Chart> all() {
        List<Chart> charts = new ArrayList<>(monthly());
        charts.addAll(survival());
        charts.addAll(work());
        charts.addAll(ExampleTimes.all());
        charts.addAll(ExamplePortfolios.all());
        return List.copyOf(charts);
    }

    static List<Chart> monthly() {
        return List.of(
                waits("monthly-break"),
                downloads("monthly-gap"),
                shares("monthly-share"),
                allMissing("monthly-missing"),
                new MonthlyLine("monthly-few", WORDS, Unit.DAYS, months(24, i -> without(i, State.TOO_FEW))),
                new MonthlyLine("monthly-single", WORDS, Unit.COUNT, List.of(MonthValue.known(FIRST, 3))),
                new MonthlyLine("monthly-none", WORDS, Unit.COUNT, List.of()));
    }

    static MonthlyLine waits(String id) {
        Random random = new Random(1);
        List<MonthValue> months = months(60, i -> {
            if (i == 59) {
                return without(i, State.ACCRUING);
            }
            if (i > 54) {
                return without(i, State.NOT_REACHED);
            }
            double value = i > 52 ? 7.1 + (i - 53) * 10 : 1.2 + 2.6 * random.nextDouble();
            return MonthValue.known(FIRST.plusMonths(i), value, value * 0.5, value * (1.4 + 2 * random.nextDouble()));
        });
        List<LocalDate> releases = IntStream.range(0, 19)
                .mapToObj(i -> LocalDate.of(2022, 1, 14).plusMonths(3L * i))
                .toList();
        return new MonthlyLine(id, WORDS, Unit.DAYS, months).withReleases(releases);
    }

    static MonthlyLine downloads(String id) {
        YearMonth first = YearMonth.of(2024, 10);
        List<MonthValue> months = months(
                24,
                i -> i == 13
                        ? MonthValue.without(first.plusMonths(i), State.NOT_COLLECTED)
                        : MonthValue.known(first.plusMonths(i), 1_410_000 + 18_700 * i));
        return new MonthlyLine(id, WORDS, Unit.COUNT, months);
    }

    static MonthlyLine shares(String id) {
        Random random = new Random(2);
        List<MonthValue> months = months(60, i -> {
            if (i == 59) {
                return without(i, State.ACCRUING);
            }
            if (i > 8 && i < 14 || i == 30 || i == 32) {
                return without(i, i == 32 ? State.TOO_FEW : State.NOT_COLLECTED);
            }
            double value = 0.7 + 0.2 * random.nextDouble();
            return MonthValue.known(FIRST.plusMonths(i), value, value - 0.1, Math.min(1, value + 0.08));
        });
        List<Double> bots = new ArrayList<>(Collections.nCopies(60, null));
        IntStream.range(20, 59).forEach(i -> bots.set(i, 0.55 + 0.1 * Math.sin(i / 5.0)));
        return new MonthlyLine(id, WORDS, Unit.SHARE, months).withSecond("with bots", bots);
    }

    static MonthlyLine allMissing(String id) {
        return new MonthlyLine(id, WORDS, Unit.SHARE, months(60, i -> without(i, State.NOT_COLLECTED)));
    }

    static List<Chart> survival() {
        SurvivalCurves.Wording wording = new SurvivalCurves.Wording("Days since the issue was opened");
        SurvivalCurves.Curve slow = curve("This quarter", 0.75, 28, 3);
        SurvivalCurves.Curve fast = curve("A year ago", 0.12, 114, 4);
        SurvivalCurves.Curve none = new SurvivalCurves.Curve("This quarter", List.of());
        SurvivalCurves.Curve one =
                new SurvivalCurves.Curve("This quarter", List.of(new SurvivalCurves.Step(3, 0.5, null, null)));
        return List.of(
                new SurvivalCurves("survival-break", WORDS, wording, slow, fast),
                new SurvivalCurves("survival-same", WORDS, wording, curve("This quarter", 0.13, 90, 5), fast),
                new SurvivalCurves(
                        "survival-high",
                        WORDS,
                        wording,
                        curve("This quarter", 0.97, 3, 5),
                        curve("A year ago", 0.98, 2, 6)),
                new SurvivalCurves("survival-alone", WORDS, wording, curve("This quarter", 0.02, 90, 7), null),
                new SurvivalCurves("survival-one", WORDS, wording, one, null),
                new SurvivalCurves("survival-none", WORDS, wording, none, null));
    }

    static List<Chart> work() {
        RankedShares.Ranking now = ranking("This year: 60 people, 412 merged changes", 60, 0.9);
        RankedShares.Ranking past = ranking("The year before: 67 people, 455 merged changes", 67, 0.8);
        RankedShares.Ranking nobody = new RankedShares.Ranking("This year: nothing was merged", List.of());
        RankedShares.Ranking alone =
                new RankedShares.Ranking("This year: 2 people, 20 merged changes", List.of(19.0, 1.0));
        return List.of(
                new RankedShares("ranked", WORDS, now, past),
                new RankedShares(
                        "ranked-alone", WORDS, alone, new RankedShares.Ranking("The year before", List.of(5.0))),
                new RankedShares(
                        "ranked-flat", WORDS, ranking("This year: 2,000 people, 2,000 changes", 2000, 0), null),
                new RankedShares("ranked-nobody", WORDS, nobody, past));
    }

    private static RankedShares.Ranking ranking(String title, int people, double slope) {
        return new RankedShares.Ranking(
                title,
                IntStream.rangeClosed(1, people)
                        .mapToObj(rank -> Math.ceil(80 / Math.pow(rank, slope)))
                        .toList());
    }

    static List<Sparkline> sparklines() {
        List<Double> waves =
                IntStream.range(0, 24).mapToObj(i -> 0.6 + 0.3 * Math.sin(i)).toList();
        List<Double> gaps = new ArrayList<>(waves);
        IntStream.of(3, 4, 9, 11, 23).forEach(i -> gaps.set(i, null));
        return List.of(
                new Sparkline("24 months, up and down", Unit.SHARE, waves),
                new Sparkline("24 months with gaps", Unit.COUNT, gaps),
                new Sparkline("one month", Unit.COUNT, List.of(3.0)),
                new Sparkline("nothing ever", Unit.COUNT, Collections.nCopies(24, 0.0)),
                new Sparkline("not collected", Unit.COUNT, Collections.nCopies(24, null)),
                new Sparkline("no month", Unit.COUNT, List.of()));
    }

    private static SurvivalCurves.Curve curve(String label, double rest, int events, int seed) {
        Random random = new Random(seed);
        double[] days = IntStream.range(0, events)
                .mapToDouble(i -> 30 * Math.pow(random.nextDouble(), rest < 0.5 ? 3 : 1.3))
                .sorted()
                .toArray();
        List<SurvivalCurves.Step> steps = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            double waiting = 1 - (1 - rest) * (i + 1) / events;
            double half = 0.015 + 0.07 * Math.min(1, Math.sqrt(i / 30.0));
            steps.add(new SurvivalCurves.Step(
                    days[i], waiting, Math.max(0, waiting - half), Math.min(1, waiting + half)));
        }
        return new SurvivalCurves.Curve(label, steps);
    }

    static List<MonthValue> months(int count, java.util.function.IntFunction<MonthValue> month) {
        return IntStream.range(0, count).mapToObj(month).toList();
    }

    static MonthValue without(int month, State reason) {
        return MonthValue.without(FIRST.plusMonths(month), reason);
    }
}
