package org.ossvitals.jobs.verdict;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;
import org.ossvitals.reports.model.ThreadNumbers;

/** Why a measure of a project must not be judged, if so; the first reason that holds. */
final class Guards {

    /** Below this share of the numbers that the host gave out, a change may be one of collecting. */
    private static final double COMPLETE = 0.95;

    private Guards() {}

    static Optional<String> reason(Project project, Measure now, Measure past) {
        if (archived(project)) {
            return Optional.of("archived");
        }
        if (!complete(project)) {
            return Optional.of("incomplete");
        }
        return unusable(now).or(() -> pastReason(project, past));
    }

    static boolean archived(Project project) {
        return "archived".equals(project.stage())
                || (!project.repositories().isEmpty()
                        && project.repositories().stream().allMatch(each -> Boolean.TRUE.equals(each.archived())));
    }

    private static boolean complete(Project project) {
        Double completeness = ThreadNumbers.sum(project.repositories().stream()
                        .map(Repository::numbers)
                        .filter(Objects::nonNull)
                        .toList())
                .completeness();
        return (completeness == null || completeness >= COMPLETE)
                && project.repositories().stream().noneMatch(each -> "failed".equals(each.status()));
    }

    private static Optional<String> pastReason(Project project, Measure past) {
        if (past == null || !knownSince(project, past.windowFrom())) {
            return Optional.of("no_history");
        }
        Optional<String> reason = unusable(past);
        // Before its first repository was made, a project has no past rather than an empty one.
        boolean unborn = "no_population".equals(past.status()) && past.reason() != null;
        return unborn ? Optional.of("no_history") : reason;
    }

    private static boolean knownSince(Project project, LocalDate day) {
        return project.repositories().stream()
                .map(Repository::knownSince)
                .filter(Objects::nonNull)
                .noneMatch(since -> since.isAfter(day));
    }

    private static Optional<String> unusable(Measure figure) {
        if (figure == null) {
            return Optional.of("not_collected");
        }
        return switch (figure.status()) {
            case "ok" -> figure.value() == null ? Optional.of("not_compared") : Optional.empty();
            case "small_sample", "no_population", "not_collected" -> Optional.of(figure.status());
            case "stale" -> Optional.of("incomplete");
            default -> Optional.of("not_compared");
        };
    }
}
