package org.ossvitals.jobs.compute;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.TreeMap;
import org.ossvitals.jobs.people.LinkRule;
import org.ossvitals.jobs.people.Suggestions;
import org.ossvitals.reports.model.Identification;
import org.ossvitals.reports.model.Identification.ClassSuggestion;
import org.ossvitals.reports.model.Identification.MergeSuggestion;

/** What is told of who is who. */
final class Identifying {
    private Identifying() {}

    /** A row of {@code sql/report/identities_by_rule.sql}. */
    record Rule(String rule, long identities, long people) {}

    /** A row of {@code sql/report/merge_suggestions.sql}. */
    record Pair(String first, String second, String rule) {}

    /** A row of {@code sql/report/class_suggestions.sql}. */
    record Sign(String login, String sign, String evidence) {}

    static Identification of(List<Rule> rules, List<Pair> pairs, List<Sign> signs) {
        return new Identification(
                rules.stream().mapToLong(Rule::identities).sum(),
                rules.stream().mapToLong(Rule::people).sum(),
                rules.stream()
                        .filter(row -> LinkRule.isOne(row.rule()))
                        .collect(toMap(Rule::rule, row -> row.identities() - row.people(), Long::sum, TreeMap::new)),
                0,
                null,
                pairs.stream()
                        .map(pair -> Suggestions.merge(pair.first(), pair.second(), pair.rule()))
                        .sorted(comparing(MergeSuggestion::first)
                                .thenComparing(MergeSuggestion::second)
                                .thenComparing(MergeSuggestion::rule))
                        .toList(),
                signs.stream()
                        .map(sign -> Suggestions.machine(sign.login(), sign.sign(), sign.evidence()))
                        .sorted(comparing(ClassSuggestion::login).thenComparing(ClassSuggestion::sign))
                        .toList());
    }
}
