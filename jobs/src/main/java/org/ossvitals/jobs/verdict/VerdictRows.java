package org.ossvitals.jobs.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.verdict.Judgement.Subject;
import org.ossvitals.reports.model.Beside;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Verdict;

/** Writes judgements down as rows, with what the whole report knows: its number of tests and the runs before. */
final class VerdictRows {

    private final int tests;
    private final Memory memory;

    VerdictRows(int tests, Memory memory) {
        this.tests = tests;
        this.memory = memory;
    }

    Verdict write(Judgement judged, Standing project) {
        Subject subject = judged.subject();
        Measure now = judged.now();
        Measure past = judged.test().map(each -> each.pair().past().figure()).orElse(null);
        Estimate difference =
                judged.test().map(each -> each.change().difference()).orElse(Estimate.UNKNOWN);
        Optional<Trend> trend = judged.test().flatMap(Tested::trend);
        return new Verdict(
                subject.project(),
                subject.metric(),
                subject.measure(),
                subject.window(),
                subject.kind(),
                judged.verdict(),
                judged.reason(),
                months(judged),
                of(now, Measure::value),
                of(now, Measure::low),
                of(now, Measure::high),
                of(now, Measure::n),
                of(past, Measure::value),
                of(past, Measure::low),
                of(past, Measure::high),
                of(past, Measure::n),
                difference.value(),
                difference.low(),
                difference.high(),
                tested(judged, each -> each.change().p()),
                tested(judged, each -> each.change().test()),
                tests,
                judged.version(),
                judged.test().map(each -> kind(each.pair())).orElse("project"),
                tested(judged, each -> each.pair().against()),
                alarm(judged),
                trend.map(Trend::slope).orElse(null),
                trend.map(Trend::low).orElse(null),
                trend.map(Trend::high).orElse(null),
                trend.map(Trend::p).orElse(null),
                trend.map(Trend::months).orElse(null),
                judged.test().flatMap(VerdictRows::drift).orElse(null),
                tested(judged, Tested::dispersion),
                Beside.write(besides(judged, project)),
                previousAlarm(judged));
    }

    private List<Beside> besides(Judgement judged, Standing project) {
        return judged.test()
                .map(each -> Besides.of(project, each, judged.version(), memory.recentAlarm(judged.subject())))
                .orElse(List.of());
    }

    /** Red is an alarm that a month did not end, or that the months themselves confirm; never one without its season. */
    private String alarm(Judgement judged) {
        Subject subject = judged.subject();
        if (judged.test().isEmpty()) {
            return null;
        }
        if (!judged.isAlarming()) {
            return memory.recentAlarm(subject).map(over -> "recovering").orElse(null);
        }
        Tested tested = judged.test().get();
        boolean confirmed = memory.aMonthAgo(subject)
                .filter(before -> agrees(before, judged) && Pair.YEAR_AGO.equals(before.against()))
                .isPresent();
        return tested.isSeasonallyAdjusted() && (confirmed || tested.driftsAlong()) ? "red" : "amber";
    }

    /** An alarm the other way is another one. */
    private String previousAlarm(Judgement judged) {
        return memory.previousAlarm(judged.subject())
                .filter(before -> !judged.isAlarming() || before.verdict().equals(judged.verdict()))
                .map(Verdict::alarm)
                .orElse(null);
    }

    private static boolean agrees(Verdict before, Judgement judged) {
        return Memory.isAlarm(before)
                && before.verdict().equals(judged.verdict())
                && judged.version().equals(before.version());
    }

    private Integer months(Judgement judged) {
        boolean level = judged.subject().kind().equals("level");
        if (!level && !judged.isAlarming()) {
            return null;
        }
        return memory.aMonthAgo(judged.subject())
                .filter(before -> level || agrees(before, judged))
                .map(Verdict::months)
                .map(months -> months + 1)
                .orElse(1);
    }

    private static Optional<Double> drift(Tested tested) {
        return tested.drift().map(each -> each.towards(tested.change().up()));
    }

    private static String kind(Pair pair) {
        return pair.compared().isWhole() ? "project" : Standing.COMPARABLE;
    }

    private static <T> T of(Measure figure, Function<Measure, T> field) {
        return figure == null ? null : field.apply(figure);
    }

    private static <T> T tested(Judgement judged, Function<Tested, T> field) {
        return judged.test().map(field).orElse(null);
    }
}
