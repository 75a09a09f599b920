package org.ossvitals.jobs.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ossvitals.reports.model.Measure;

/**
 * A level that somebody should act on, whatever it was a year ago. The thresholds are our own and stand here only.
 *
 * @param verdict steady, for a level says nothing about change; worsening where time alone makes it worse
 * @param crossed what was crossed, in words
 */
record LevelRule(
        String metric, String measure, String window, Predicate<Measure> bound, String verdict, String crossed) {

    static final List<LevelRule> ALL = List.of(
            steady(
                    "contributor-absence-factor",
                    "change-requests",
                    m -> m.value() <= 1,
                    "one person merged at least half"),
            steady("contributor-absence-factor", "commits", m -> m.value() <= 1, "one person wrote at least half"),
            steady("contributor-concentration", "top1", m -> m.value() >= 0.8, "one person did at least 80%"),
            steady(
                    "organizational-diversity",
                    "top-share",
                    m -> m.low() != null && m.low() >= 0.9,
                    "one organisation did at least 90%, even if all unknown work is of others"),
            steady("bot-activity", "change-requests", m -> m.value() >= 0.6, "at least 60% opened by machines"),
            steady("location-coverage", "people", m -> m.value() <= 0.5, "at least half unknown"),
            new LevelRule(
                    "issue-first-response",
                    "answered-7d",
                    "last-90d",
                    m -> m.value() < 0.25,
                    "steady",
                    "fewer than a quarter answered within 7 days"),
            new LevelRule(
                    "release-overdue-ratio",
                    "overdue",
                    "last-365d",
                    m -> m.value() > 2,
                    "worsening",
                    "more than twice its usual longest gap without a release"));

    private static LevelRule steady(String metric, String measure, Predicate<Measure> bound, String crossed) {
        return new LevelRule(metric, measure, "last-365d", bound, "steady", crossed);
    }

    /** What somebody should act on in a project; nothing is asked of an archived one, and no releases of a resting one. */
    static Stream<Judgement> crossedBy(Standing project, Figures figures) {
        return ALL.stream()
                .filter(rule -> !project.archived() && (project.rest() == null || !rule.asksForReleases()))
                .flatMap(rule -> rule.judged(project.project(), figures).stream());
    }

    private boolean asksForReleases() {
        return metric.equals("release-overdue-ratio");
    }

    private Optional<Judgement> judged(String project, Figures figures) {
        Measure figure = figures.find("project:" + project, metric, measure, window);
        // Only what was measured well enough can cross a level.
        if (figure == null || !"ok".equals(figure.status()) || figure.value() == null || !bound.test(figure)) {
            return Optional.empty();
        }
        var subject = new Judgement.Subject(project, metric, measure, window, "level");
        return Optional.of(new Judgement(subject, null, verdict, crossed, figure, Optional.empty()));
    }
}
