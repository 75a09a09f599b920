package org.ossvitals.jobs.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ossvitals.jobs.statistics.Estimate;
import org.ossvitals.jobs.verdict.Judgement.Subject;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Verdict;

/** Writes judgements down as rows, with what the whole report knows: its number of tests and the run before. */
final class VerdictRows {

    private final int tests;
    private final Map<Subject, Verdict> previous = new HashMap<>();

    VerdictRows(int tests, List<Verdict> previous) {
        this.tests = tests;
        previous.forEach(each -> this.previous.put(subject(each), each));
    }

    private static Subject subject(Verdict verdict) {
        return new Subject(verdict.project(), verdict.metric(), verdict.measure(), verdict.window(), verdict.kind());
    }

    Verdict write(Judgement judged) {
        Subject subject = judged.subject();
        Integer months = months(judged);
        Estimate difference = judged.change().map(Change::difference).orElse(Estimate.UNKNOWN);
        return new Verdict(
                subject.project(),
                subject.metric(),
                subject.measure(),
                subject.window(),
                subject.kind(),
                judged.verdict(),
                judged.reason(),
                months,
                of(judged.now(), Measure::value),
                of(judged.now(), Measure::low),
                of(judged.now(), Measure::high),
                of(judged.now(), Measure::n),
                of(judged.past(), Measure::value),
                of(judged.past(), Measure::low),
                of(judged.past(), Measure::high),
                of(judged.past(), Measure::n),
                difference.value(),
                difference.low(),
                difference.high(),
                judged.change().map(Change::p).orElse(null),
                judged.change().map(Change::test).orElse(null),
                tests,
                null,
                "project",
                judged.past() == null ? null : "year-ago",
                alarm(judged, months),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String alarm(Judgement judged, Integer months) {
        boolean alarming = judged.subject().kind().equals("change")
                && (judged.verdict().equals("worsening") || judged.verdict().equals("improving"));
        return alarming ? months >= 2 ? "red" : "amber" : null;
    }

    /** Null without a verdict: nothing has been seen even once. */
    private Integer months(Judgement judged) {
        if (judged.verdict().equals("no_verdict")) {
            return null;
        }
        Verdict before = previous.get(judged.subject());
        boolean agrees = before != null && judged.verdict().equals(before.verdict()) && before.months() != null;
        return agrees ? before.months() + 1 : 1;
    }

    private static <T> T of(Measure figure, Function<Measure, T> field) {
        return figure == null ? null : field.apply(figure);
    }
}
