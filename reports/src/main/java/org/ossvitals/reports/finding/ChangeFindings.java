package org.ossvitals.reports.finding;

import java.util.List;
import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** Findings from comparisons with the same season a year ago: one per topic and project, however many measures agree. */
final class ChangeFindings {
    private ChangeFindings() {}

    static Optional<Finding> of(Facts facts, Project project, Topic topic) {
        Optional<Verdict> leading = topic.leading(facts, project).filter(ChangeFindings::moved);
        return leading.map(verdict -> finding(facts, project, topic, verdict));
    }

    /** Worth a finding: it changed, or an alarm has just ended. */
    static boolean moved(Verdict verdict) {
        return !Topic.sign(verdict).tone().equals("none") && Topic.sign(verdict) != Sign.STEADY;
    }

    private static Finding finding(Facts facts, Project project, Topic topic, Verdict verdict) {
        Figure shown = shown(topic, verdict);
        Judged judged = new Judged(facts, verdict);
        boolean told = shown != null
                && !judged.hasPrevious()
                && Said.known(facts.now(project, shown))
                && Said.known(facts.past(project, shown));
        return new Finding(
                project.id() + "-" + topic.name().toLowerCase(java.util.Locale.ROOT),
                about(judged, topic),
                project.id(),
                project.name(),
                Topic.sign(verdict),
                verdict.metric(),
                verdict.measure(),
                told ? facts.now(project, shown) : judged.now(),
                told ? facts.past(project, shown) : judged.past(),
                headline(facts, project, topic, verdict),
                told ? Evidence.of(facts, project, topic, shown) : Evidence.own(judged),
                shown == null || shown == Figure.REVIEWED
                        ? ""
                        : Evidence.beside(facts, project, topic).strip(),
                remedy(verdict, topic),
                verdict,
                Proof.of(facts, agreeing(topic.changes(facts, project), verdict)),
                Topic.sign(verdict).tone().equals("worse") ? Leads.of(facts, project, verdict.metric()) : List.of());
    }

    /** The topic's own title where its figure is shown, else that of the metric that spoke. */
    private static String about(Judged judged, Topic topic) {
        return shown(topic, judged.verdict()) == null ? judged.metricTitle() : topic.title();
    }

    private static List<Verdict> agreeing(List<Verdict> changes, Verdict leading) {
        return changes.stream()
                .filter(other ->
                        Topic.sign(other).tone().equals(Topic.sign(leading).tone()))
                .filter(other -> moved(other))
                .toList();
    }

    private static String remedy(Verdict verdict, Topic topic) {
        String change = change(verdict);
        return Words.textOr(
                "remedy." + verdict.metric() + "." + change, Words.text("remedy." + topic.name() + "." + change));
    }

    static String change(Verdict verdict) {
        return Topic.sign(verdict) == Sign.RECOVERING ? "recovering" : verdict.verdict();
    }

    /** The figure that stands for the topic in the small chart beside the finding; null for the verdict's own. */
    static Figure shown(Topic topic, Verdict verdict) {
        return switch (topic) {
            case ANSWERS ->
                "change-request-first-response".equals(verdict.metric()) ? Figure.REVIEWED : Figure.ANSWERED;
            // People may stay as many, and share the work as before, while newcomers come or stay away.
            case PEOPLE -> "new-contributors".equals(verdict.metric()) ? Figure.NEWCOMERS : Figure.EFFECTIVE;
            case FLOW -> Figure.FLOW.metric().equals(verdict.metric()) ? Figure.FLOW : null;
            case RELEASES -> Figure.RELEASES;
        };
    }

    private static String headline(Facts facts, Project project, Topic topic, Verdict verdict) {
        if (Topic.sign(verdict) == Sign.RECOVERING) {
            return Words.text(
                    "finding.recovering", project.name(), Words.uncapital(about(new Judged(facts, verdict), topic)));
        }
        String strength =
                switch (topic) {
                    case ANSWERS -> answers(facts, project, shown(topic, verdict));
                    case PEOPLE -> people(facts, project, verdict);
                    case FLOW -> shown(topic, verdict) == null ? "issues" : "plain";
                    case RELEASES -> "plain";
                };
        return Words.text("finding." + topic + "." + verdict.verdict() + "." + strength, project.name());
    }

    /** A strong word only where answers came to most people in one of the two windows, and to few in the other. */
    private static String answers(Facts facts, Project project, Figure shown) {
        Measure now = facts.now(project, shown);
        Measure past = facts.past(project, shown);
        if (shown == Figure.REVIEWED) {
            return "reviews";
        }
        boolean strong = Said.known(now) && Said.known(past) && now.value() < 0.5 != past.value() < 0.5;
        return strong ? "strong" : "plain";
    }

    private static String people(Facts facts, Project project, Verdict verdict) {
        if (shown(Topic.PEOPLE, verdict) == Figure.NEWCOMERS) {
            return "newcomers";
        }
        // Work shared more evenly is not yet growth: that takes more people.
        if (verdict.metric().startsWith("contributor-") && verdict.verdict().equals("improving")) {
            return "spread";
        }
        Measure absence = facts.now(project, Figure.ABSENCE);
        return Said.known(absence) && absence.value() >= 4 ? "strong" : "plain";
    }
}
