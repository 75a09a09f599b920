package org.ossvitals.jobs.verdict;

import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * One measure of one project on its way to a verdict.
 *
 * @param now null when there is no such figure
 * @param obstacle why it cannot be judged; empty exactly when there is a change
 */
record Candidate(
        String project,
        ChangeRule rule,
        boolean higherIsBetter,
        Measure now,
        Measure past,
        Optional<String> obstacle,
        Optional<Change> change) {

    static Candidate of(Project project, ChangeRule rule, boolean higherIsBetter, Figures figures) {
        Measure now = figures.find(
                project.id(), rule.metric(), rule.measure(), rule.season().now());
        Measure past = figures.find(
                project.id(), rule.metric(), rule.measure(), rule.season().past());
        Optional<String> obstacle = Guards.reason(project, now, past);
        Optional<Change> change =
                obstacle.isPresent() ? Optional.empty() : rule.comparison().compare(now, past);
        if (obstacle.isEmpty() && change.isEmpty()) {
            obstacle = Optional.of(rule.comparison() == Comparison.COUNT ? "small_sample" : "not_compared");
        }
        return new Candidate(project.id(), rule, higherIsBetter, now, past, obstacle, change);
    }

    /** @param threshold the largest p-value that is an alarm in this report */
    Judgement judged(double threshold) {
        var subject = new Judgement.Subject(
                project, rule.metric(), rule.measure(), rule.season().now(), "change");
        return new Judgement(subject, verdict(threshold), obstacle.orElse(null), now, past, change);
    }

    private String verdict(double threshold) {
        return change.map(each -> each.alarming(threshold) ? direction(each) : "steady")
                .orElse("no_verdict");
    }

    private String direction(Change change) {
        return change.up() == higherIsBetter ? "improving" : "worsening";
    }
}
