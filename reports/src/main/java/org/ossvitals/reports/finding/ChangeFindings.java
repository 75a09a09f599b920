package org.ossvitals.reports.finding;

import static java.util.stream.Collectors.joining;

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

    private static boolean moved(Verdict verdict) {
        return !Topic.sign(verdict).tone().equals("none") && Topic.sign(verdict) != Sign.STEADY;
    }

    private static Finding finding(Facts facts, Project project, Topic topic, Verdict verdict) {
        Figure shown = shown(topic, verdict);
        return new Finding(
                project.id() + "-" + topic.name().toLowerCase(java.util.Locale.ROOT),
                project.id(),
                project.name(),
                Topic.sign(verdict),
                verdict.metric(),
                verdict.measure(),
                facts.now(project, shown),
                facts.past(project, shown),
                headline(facts, project, topic, verdict),
                Evidence.of(facts, project, topic, shown),
                detail(facts, project, topic, verdict),
                Words.text("remedy." + topic.name() + "." + verdict.verdict()));
    }

    /** The figure that stands for the topic in the small chart beside the finding. */
    static Figure shown(Topic topic, Verdict verdict) {
        return switch (topic) {
            case ANSWERS -> Figure.ANSWERED;
            // People may stay as many, and share the work as before, while newcomers come or stay away.
            case PEOPLE -> "new-contributors".equals(verdict.metric()) ? Figure.NEWCOMERS : Figure.EFFECTIVE;
            case FLOW -> Figure.FLOW;
            case RELEASES -> Figure.RELEASES;
        };
    }

    private static String headline(Facts facts, Project project, Topic topic, Verdict verdict) {
        String strength = "plain";
        Measure now = facts.now(project, Figure.ANSWERED);
        Measure past = facts.past(project, Figure.ANSWERED);
        if (topic == Topic.ANSWERS && Said.known(now) && Said.known(past)) {
            strength = now.value() < 0.5 == past.value() < 0.5 ? "plain" : "strong";
        }
        if (topic == Topic.PEOPLE) {
            Measure absence = facts.now(project, Figure.ABSENCE);
            strength = Said.known(absence) && absence.value() >= 4 ? "strong" : "plain";
            strength = shown(topic, verdict) == Figure.NEWCOMERS ? "newcomers" : strength;
            // Work shared more evenly is not yet growth: that takes more people.
            boolean spread = verdict.metric().startsWith("contributor-");
            strength = spread && verdict.verdict().equals("improving") ? "spread" : strength;
        }
        return Words.text("finding." + topic + "." + verdict.verdict() + "." + strength, project.name());
    }

    private static String detail(Facts facts, Project project, Topic topic, Verdict verdict) {
        String others = topic.changes(facts, project).stream()
                .filter(other -> other.verdict().equals(verdict.verdict()))
                .map(other -> Words.text("detail.test", title(facts, other), test(other)))
                .distinct()
                .collect(joining("; "));
        return persistence(facts, verdict) + " " + Words.capital(others) + "." + Evidence.beside(facts, project, topic);
    }

    private static String persistence(Facts facts, Verdict verdict) {
        int months = Topic.months(verdict);
        if (months >= 2) {
            return Words.text("detail.confirmed", Words.capital(Ordinals.of(months)));
        }
        return Words.text(facts.portfolio().previousAsOf() == null ? "detail.first_run" : "detail.first");
    }

    private static String title(Facts facts, Verdict verdict) {
        return facts.computed().metrics().stream()
                .filter(metric -> metric.id().equals(verdict.metric()))
                .map(metric -> metric.measures().get(verdict.measure()))
                .filter(java.util.Objects::nonNull)
                .map(measure -> measure.title() == null ? verdict.measure() : measure.title())
                .map(title -> Character.toLowerCase(title.charAt(0)) + title.substring(1))
                .findFirst()
                .orElse(verdict.measure());
    }

    private static String test(Verdict verdict) {
        String test = verdict.test() == null ? Words.text("detail.no_test") : verdict.test();
        return verdict.p() == null ? test : test + " " + Numbers.p(verdict.p());
    }
}
