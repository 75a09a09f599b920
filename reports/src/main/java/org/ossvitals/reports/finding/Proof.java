package org.ossvitals.reports.finding;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.reports.finding.Question.Note;
import org.ossvitals.reports.model.Beside;
import org.ossvitals.reports.model.Verdict;

/** What a verdict stands on: runs that agree, numbers and test, trend, and what else changed at the same time. */
final class Proof {
    private static final double DRIFT = 5;
    private static final Pattern DATED = Pattern.compile("(.+) (\\d{4}-\\d{2}-\\d{2})");

    private Proof() {}

    /** @param agreeing verdicts that say the same, the leading one first */
    static List<Note> of(Facts facts, List<Verdict> agreeing) {
        Verdict leading = agreeing.get(0);
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Words.text("proof.sure"), persistence(facts, leading)));
        notes.add(new Note(Words.text("proof.test"), tests(facts, agreeing)));
        trend(new Judged(facts, leading)).ifPresent(text -> notes.add(new Note(Words.text("proof.trend"), text)));
        notes.add(new Note(Words.text("proof.beside"), beside(leading)));
        return List.copyOf(notes);
    }

    private static String persistence(Facts facts, Verdict verdict) {
        if ("recovering".equals(verdict.alarm())) {
            return Words.text("proof.recovering");
        }
        if ("previous".equals(verdict.against())) {
            return Words.text("proof.unadjusted");
        }
        if ("red".equals(verdict.alarm())) {
            return Topic.months(verdict) >= 2
                    ? Words.text("proof.confirmed", Words.capital(Ordinals.of(Topic.months(verdict))))
                    : Words.text("proof.drifted");
        }
        return Words.text(facts.portfolio().previousAsOf() == null ? "detail.first_run" : "detail.first");
    }

    private static String tests(Facts facts, List<Verdict> agreeing) {
        String each = agreeing.stream()
                .map(verdict -> test(new Judged(facts, verdict)))
                .collect(joining(Words.text("mark.gap")));
        Integer tests = agreeing.get(0).tests();
        return tests == null ? each : each + Words.text("mark.gap") + Words.text("proof.tests", Numbers.count(tests));
    }

    private static String test(Judged judged) {
        Verdict verdict = judged.verdict();
        String against = judged.hasPrevious() ? "proof.pair_previous" : "proof.pair";
        String difference = verdict.difference() == null
                ? ""
                : Words.text(
                        "proof.difference",
                        Amounts.difference(verdict.difference(), judged.unit()),
                        Amounts.interval(verdict.differenceLow(), verdict.differenceHigh(), judged.unit()));
        String test = verdict.test() == null ? Words.text("detail.no_test") : Why.test(verdict);
        return Words.text(
                        against,
                        judged.title(),
                        Amounts.full(judged.now()),
                        Amounts.full(judged.past()),
                        difference,
                        (verdict.p() == null ? test : test + Words.text("mark.list") + Numbers.p(verdict.p()))
                                + widened(verdict))
                + comparable(verdict);
    }

    private static String comparable(Verdict verdict) {
        return "comparable".equals(verdict.scope()) ? Words.text("mark.gap") + Words.text("proof.comparable") : "";
    }

    private static String widened(Verdict verdict) {
        return verdict.dispersion() == null || verdict.dispersion() < 1.05
                ? ""
                : Words.text("mark.list") + Words.text("proof.dispersion", Numbers.decimals(verdict.dispersion(), 1));
    }

    private static Optional<String> trend(Judged judged) {
        Verdict verdict = judged.verdict();
        List<String> texts = new ArrayList<>();
        if (verdict.trendSlope() != null) {
            texts.add(Words.text(
                    "proof.slope",
                    Amounts.difference(verdict.trendSlope(), judged.unit()),
                    Amounts.interval(verdict.trendLow(), verdict.trendHigh(), judged.unit()),
                    verdict.trendMonths() == null ? "" : verdict.trendMonths()));
        }
        if (verdict.cusum() != null && verdict.cusum() > DRIFT) {
            texts.add(Words.text("proof.cusum", Numbers.decimals(verdict.cusum(), 1)));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(Words.text("mark.gap"), texts));
    }

    static String beside(Verdict verdict) {
        List<Beside> all = verdict.besides();
        return all.isEmpty()
                ? Words.text("proof.nothing")
                : Words.capital(all.stream().map(Proof::said).collect(joining(Words.text("mark.clause"))))
                        + Words.text("mark.stop");
    }

    private static String said(Beside it) {
        return Words.text(
                it.past() == null ? "beside.new." + it.what() : "beside." + it.what(),
                share(it.past()),
                share(it.now()));
    }

    /** Shares as percent, a day at the end as a date, anything else as it stands. */
    private static String share(String text) {
        if (text == null) {
            return "";
        }
        Matcher dated = DATED.matcher(text);
        if (dated.matches()) {
            return Words.text("beside.dated", dated.group(1), Numbers.date(LocalDate.parse(dated.group(2))));
        }
        return text.matches("[01]\\.\\d+") ? Numbers.percent(Double.parseDouble(text)) : text;
    }
}
