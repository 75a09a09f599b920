package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Levels;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Verdict;

/** The portfolio's headline is a finding: it counts confirmed verdicts, or says that none can be confirmed yet. */
final class Headline {
    private Headline() {}

    static String of(Facts facts) {
        boolean first = facts.portfolio().previousAsOf() == null;
        long worse = count(facts, first ? Set.of(Sign.WORSENING, Sign.WORSENING_FIRST, Sign.OVERDUE) : worse());
        long better = count(facts, first ? Set.of(Sign.IMPROVING, Sign.IMPROVING_FIRST) : Set.of(Sign.IMPROVING));
        if (worse + better == 0) {
            return first ? Words.text("portfolio.first_none") : nothing(facts);
        }
        String kind = worse == 0 ? "better" : better == 0 ? "worse" : "both";
        return first ? firstRun(kind, worse, better) : later(kind, worse, better);
    }

    private static Set<Sign> worse() {
        return Set.of(Sign.WORSENING, Sign.OVERDUE);
    }

    private static String later(String kind, long worse, long better) {
        long shown = worse == 0 ? better : worse;
        String subject = Words.capital(Numbers.word(shown));
        return Words.text("portfolio." + kind + Words.form(shown), subject, Numbers.word(better));
    }

    private static String firstRun(String kind, long worse, long better) {
        long shown = worse == 0 ? better : worse;
        String key = kind.equals("both") ? "portfolio.first" : "portfolio.first_" + kind;
        return Words.text(key + Words.form(shown), Numbers.word(shown), Numbers.word(better));
    }

    private static String nothing(Facts facts) {
        return Words.text(count(facts, Set.of(Sign.STEADY)) == 0 ? "portfolio.unjudged" : "portfolio.none");
    }

    /** Projects with one of the signs; what is overdue counts as confirmed when two runs agree. */
    private static long count(Facts facts, Set<Sign> signs) {
        boolean first = facts.portfolio().previousAsOf() == null;
        return facts.projects().stream()
                .filter(project -> Findings.signs(facts, project)
                        .anyMatch(sign -> signs.contains(sign)
                                && (first || sign != Sign.OVERDUE || Levels.overdueConfirmed(facts, project))))
                .count();
    }

    static String lede(Facts facts, List<Finding> findings) {
        String told = findings.stream()
                .filter(Finding::inFull)
                .limit(3)
                .map(Finding::headline)
                .collect(joining(Words.text("mark.clause")));
        String better = findings.stream()
                .filter(finding -> finding.sign().tone().equals("better"))
                .limit(2)
                .map(Finding::headline)
                .collect(joining(Words.text("mark.clause")));
        return Stream.of(told, better)
                        .filter(text -> !text.isEmpty())
                        .map(text -> text + Words.text("mark.stop") + Words.text("mark.gap"))
                        .collect(joining())
                + tests(facts);
    }

    private static String tests(Facts facts) {
        List<Verdict> changes = facts.computed().verdicts().stream()
                .filter(verdict -> "change".equals(verdict.kind()))
                .toList();
        long unmade = changes.stream()
                .filter(verdict -> "no_verdict".equals(verdict.verdict()))
                .count();
        String first = facts.portfolio().previousAsOf() == null
                ? Words.text("mark.gap") + Words.text("portfolio.unconfirmed")
                : "";
        String key = unmade == 0 ? "portfolio.tests_all" : "portfolio.tests";
        return Words.text(key, Numbers.count(changes.size() - unmade), Numbers.count(unmade)) + first;
    }
}
