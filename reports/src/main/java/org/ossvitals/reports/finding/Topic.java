package org.ossvitals.reports.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** What verdicts are about; several metrics bear on one topic, and a reader wants one finding, not five. */
public enum Topic {
    ANSWERS(Set.of("issue-first-response", "unanswered-issues", "change-request-first-response")),
    PEOPLE(Set.of(
            "contributor-absence-factor", "contributor-concentration", "active-contributors", "new-contributors")),
    FLOW(Set.of("change-request-closure-ratio", "change-request-duration", "issue-resolution-duration")),
    RELEASES(Set.of("release-frequency", "release-regularity"));

    private final Set<String> metrics;

    Topic(Set<String> metrics) {
        this.metrics = metrics;
    }

    public String title() {
        return Words.text("topic." + name());
    }

    /** The topic's changes against a year ago, the most telling first. */
    public List<Verdict> changes(Facts facts, Project project) {
        return facts.verdicts(project).stream()
                .filter(verdict -> "change".equals(verdict.kind()) && metrics.contains(verdict.metric()))
                .sorted(Comparator.<Verdict>comparingInt(verdict -> weight(verdict.verdict()))
                        .thenComparing(verdict -> -months(verdict))
                        .thenComparing(Verdict::metric)
                        .thenComparing(Verdict::measure))
                .toList();
    }

    /** The change that speaks for the topic. */
    public Optional<Verdict> leading(Facts facts, Project project) {
        return changes(facts, project).stream().findFirst();
    }

    /** The sign of the topic; overdue releases come from their age, not from a comparison. */
    public Sign sign(Facts facts, Project project) {
        if (this == RELEASES && Levels.overdue(facts, project)) {
            return Sign.OVERDUE;
        }
        return leading(facts, project).map(Topic::sign).orElse(Sign.NO_VERDICT);
    }

    /** Why there is no verdict, in a word or two. */
    public String reason(Facts facts, Project project) {
        String reason = leading(facts, project).map(Verdict::reason).orElse(null);
        return Words.textOr("no_verdict." + reason, Words.text("sign.NO_VERDICT"));
    }

    public static Sign sign(Verdict verdict) {
        return switch (verdict.verdict()) {
            case "worsening" -> months(verdict) >= 2 ? Sign.WORSENING : Sign.WORSENING_FIRST;
            case "improving" -> months(verdict) >= 2 ? Sign.IMPROVING : Sign.IMPROVING_FIRST;
            case "steady" -> Sign.STEADY;
            default -> Sign.NO_VERDICT;
        };
    }

    static int months(Verdict verdict) {
        return verdict.months() == null ? 1 : verdict.months();
    }

    private static int weight(String verdict) {
        return List.of("worsening", "improving", "steady").contains(verdict)
                ? List.of("worsening", "improving", "steady").indexOf(verdict)
                : 3;
    }
}
