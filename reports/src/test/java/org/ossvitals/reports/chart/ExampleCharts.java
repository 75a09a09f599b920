package org.ossvitals.reports.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ossvitals.reports.chart.MonthValue.State;

/** Invented charts of every kind, usual and awkward, for tests and for looking at. */
final class ExampleCharts {

    static final YearMonth FIRST = YearMonth.of(2021, 10);
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final Words WORDS = new Words("An example", "Made up: 11% now, 74% a year ago.");

    private ExampleCharts() {}

    static List<Chart> all() {
        List<Chart> charts = new ArrayList<>(monthly());
        charts.addAll(survival());
        charts.addAll(work());
        charts.addAll(time());
        charts.addAll(portfolio());
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
        SurvivalCurves.Wording wording = new SurvivalCurves.Wording("answered", "Days since the issue was opened");
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

    static List<Chart> time() {
        Random random = new Random(8);
        List<OpenedClosed.Month> months = IntStream.range(0, 24)
                .mapToObj(i -> new OpenedClosed.Month(
                        FIRST.plusMonths(36L + i),
                        i == 7 ? null : 130 + random.nextInt(60),
                        i == 7 ? null : 90 + random.nextInt(80)))
                .toList();
        return List.of(
                new OpenedClosed("opened", WORDS, months),
                new OpenedClosed("opened-single", WORDS, months.subList(0, 1)),
                new OpenedClosed("opened-missing", WORDS, months.subList(7, 8)),
                new OpenedClosed("opened-none", WORDS, List.of()),
                quarterly("releases-promised"),
                overdue("releases-overdue"),
                weekly("releases-weekly"),
                new ReleaseTimeline("releases-none", WORDS, AS_OF, List.of(), List.of(), null));
    }

    private static ReleaseTimeline quarterly(String id) {
        List<LocalDate> due = IntStream.range(0, 9)
                .mapToObj(i -> LocalDate.of(2024, 10, 12).plusMonths(3L * i))
                .toList();
        List<ReleaseTimeline.Release> releases = due.stream()
                .limit(8)
                .map(day -> day.getYear() == 2025 && day.getMonthValue() == 7
                        ? release(day.plusDays(14), Judgement.WORSE, "14 days late")
                        : release(day.plusDays(1), Judgement.STEADY, null))
                .toList();
        List<ReleaseTimeline.Window> windows = due.stream()
                .map(day -> new ReleaseTimeline.Window(day.minusDays(7), day.plusDays(7)))
                .toList();
        return new ReleaseTimeline(
                id, WORDS, AS_OF, releases, windows, new ReleaseTimeline.Next(due.get(8), "next: 12 October"));
    }

    private static ReleaseTimeline overdue(String id) {
        List<ReleaseTimeline.Release> releases = IntStream.range(0, 9)
                .mapToObj(i -> release(
                        LocalDate.of(2024, 11, 3).plusDays(66L * i),
                        Judgement.UNJUDGED,
                        "v" + (i / 4 + 2) + "." + i % 4))
                .toList();
        return new ReleaseTimeline(
                id,
                WORDS,
                AS_OF,
                releases,
                List.of(),
                new ReleaseTimeline.Next(LocalDate.of(2026, 7, 15), "78 days overdue"));
    }

    private static ReleaseTimeline weekly(String id) {
        List<ReleaseTimeline.Release> releases = IntStream.range(0, 104)
                .mapToObj(i -> new ReleaseTimeline.Release(
                        AS_OF.minusDays(7L * i),
                        i % 6 == 0 ? ReleaseTimeline.Size.FEATURE : ReleaseTimeline.Size.PATCH,
                        Judgement.UNJUDGED,
                        i % 6 == 0 ? "v1." + (104 - i) : null))
                .toList();
        return new ReleaseTimeline(id, WORDS, AS_OF, releases, List.of(), null);
    }

    private static ReleaseTimeline.Release release(LocalDate on, Judgement judgement, String remark) {
        return new ReleaseTimeline.Release(on, ReleaseTimeline.Size.FEATURE, judgement, remark);
    }

    static List<Chart> portfolio() {
        return List.of(
                dots("dots"),
                new DotsWithIntervals(
                        "dots-odd",
                        WORDS,
                        Unit.DAYS,
                        List.of(
                                new DotsWithIntervals.Row(
                                        "A project with a name that is far too long",
                                        0.0,
                                        0.0,
                                        90.0,
                                        2.0,
                                        Judgement.STEADY,
                                        null),
                                new DotsWithIntervals.Row("Open", 12.0, 3.0, null, null, Judgement.WORSE, "worsening"),
                                DotsWithIntervals.Row.without(
                                        "Nothing",
                                        "issues are switched off, and nobody has ever opened one before that"))),
                new DotsWithIntervals("dots-none", WORDS, Unit.SHARE, List.of()),
                tally("tally", 1),
                tally("tally-many", 80),
                new VerdictTally("tally-none", WORDS, List.of()));
    }

    private static DotsWithIntervals dots(String id) {
        Random random = new Random(9);
        List<String> names = List.of(
                "Almanac",
                "Aqueduct",
                "Beacon",
                "Bulletin",
                "Cobalt",
                "Ember",
                "Foundry",
                "Granite",
                "Harbour",
                "Inkwell",
                "Juniper",
                "Kestrel",
                "Lantern",
                "Loom",
                "Metronome",
                "Mosaic",
                "Orchard",
                "Pinion",
                "Quill",
                "Ridge",
                "Seedbed",
                "Tidewater",
                "Turnstile",
                "Wicket");
        return new DotsWithIntervals(
                id,
                WORDS,
                Unit.SHARE,
                names.stream().map(name -> row(name, random)).toList());
    }

    private static DotsWithIntervals.Row row(String name, Random random) {
        double value = 0.6 + 0.3 * random.nextDouble();
        double past = 0.6 + 0.35 * random.nextDouble();
        return switch (name) {
            case "Bulletin" -> DotsWithIntervals.Row.without(name, "not collected: issues are off");
            case "Quill" -> DotsWithIntervals.Row.without(name, "archived");
            case "Harbour" -> new DotsWithIntervals.Row(name, 0.11, 0.06, 0.19, 0.74, Judgement.WORSE, "worsening");
            case "Juniper" -> new DotsWithIntervals.Row(name, 0.79, 0.66, 0.9, 0.3, Judgement.BETTER, "improving");
            case "Ember", "Orchard", "Inkwell" ->
                new DotsWithIntervals.Row(name, value, value - 0.25, 0.99, past, Judgement.UNJUDGED, "small sample");
            default -> new DotsWithIntervals.Row(name, value, value - 0.1, value + 0.08, past, Judgement.STEADY, null);
        };
    }

    private static VerdictTally tally(String id, int times) {
        return new VerdictTally(
                id,
                WORDS,
                List.of(
                        counts("People behind half the work", times, 1, 0, 3, 19, 1),
                        counts("Answers within 7 days", times, 1, 0, 8, 14, 1),
                        counts("Backlog flow", times, 0, 1, 3, 20, 0),
                        counts("Releases as promised", times, 1, 1, 10, 12, 0)));
    }

    private static VerdictTally.Row counts(String measure, int times, int... counts) {
        return new VerdictTally.Row(
                measure,
                Arrays.stream(VerdictTally.Kind.values())
                        .collect(Collectors.toMap(kind -> kind, kind -> times * counts[kind.ordinal()])));
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
