package org.ossvitals.reports.finding;

import java.util.Arrays;
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
    RELEASES(Set.of("release-frequency", "release-regularity", "release-overdue-ratio"));

    private static final List<Sign> ORDER = List.of(
            Sign.WORSENING,
            Sign.WORSENING_FIRST,
            Sign.IMPROVING,
            Sign.IMPROVING_FIRST,
            Sign.RECOVERING,
            Sign.STEADY,
            Sign.NO_VERDICT);

    /** The most telling first: what got worse, then better, then recovers; confirmed before first seen. */
    static final Comparator<Verdict> TELLING = Comparator.<Verdict>comparingInt(verdict -> ORDER.indexOf(sign(verdict)))
            .thenComparing(verdict -> -months(verdict))
            .thenComparing(Verdict::metric)
            .thenComparing(Verdict::measure);

    private final Set<String> metrics;

    Topic(Set<String> metrics) {
        this.metrics = metrics;
    }

    public String title() {
        return Words.text("topic." + name());
    }

    /** Whether some topic speaks of a metric; what an analyst adds speaks for itself. */
    static boolean covers(String metric) {
        return Arrays.stream(values()).anyMatch(topic -> topic.metrics.contains(metric));
    }

    /** The topic's changes against a year ago, the most telling first. */
    public List<Verdict> changes(Facts facts, Project project) {
        return facts.verdicts(project).stream()
                .filter(verdict -> "change".equals(verdict.kind()) && metrics.contains(verdict.metric()))
                .sorted(TELLING)
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

    /** What a verdict is shown as: confirmed, or seen for the first time. */
    public static Sign sign(Verdict verdict) {
        boolean confirmed = "red".equals(verdict.alarm());
        return switch (verdict.verdict()) {
            case "worsening" -> confirmed ? Sign.WORSENING : Sign.WORSENING_FIRST;
            case "improving" -> confirmed ? Sign.IMPROVING : Sign.IMPROVING_FIRST;
            case "steady" -> "recovering".equals(verdict.alarm()) ? Sign.RECOVERING : Sign.STEADY;
            default -> Sign.NO_VERDICT;
        };
    }

    static int months(Verdict verdict) {
        return verdict.months() == null ? 1 : verdict.months();
    }
}
