package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ossvitals.reports.model.Measure;

/** Why a measure of a project must not be judged, if so; the first reason that holds. */
final class Guards {

    /** Below this share of the numbers that the host gave out, a change may be one of collecting. */
    private static final double COMPLETE = 0.95;

    /** From this difference of coverage on, a change may be one of who is known. */
    private static final double COVERAGE = 0.1 - 1e-9;

    private static final int YOUNG_DAYS = 90;

    private Guards() {}

    /** Of the project, whatever is measured. */
    static Optional<String> reason(Standing project, Instant asOf) {
        if (project.rest() != null) {
            return Optional.of(project.rest());
        }
        LocalDate grown = asOf.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(YOUNG_DAYS);
        if (project.activeSince() != null && project.activeSince().isAfter(grown)) {
            return Optional.of("too_young");
        }
        return project.readable() ? Optional.empty() : Optional.of("incomplete");
    }

    /** Of a comparison that could be made. */
    static Optional<String> reason(Standing project, Comparison comparison, Pair pair) {
        Measure now = pair.now().figure();
        Measure past = pair.past().figure();
        return unusable(now)
                .or(() -> unusable(past))
                .or(() -> incomplete(project, now).or(() -> incomplete(project, past)))
                .or(() -> coverageChanged(now, past))
                .or(() -> comparison.isEnough(pair) ? Optional.empty() : Optional.of("small_sample"));
    }

    /** Why a figure that cannot be compared is none, or that there is nothing to compare it with. */
    static String withoutPast(Measure now) {
        return unusable(now).orElse("no_history");
    }

    private static Optional<String> incomplete(Standing project, Measure figure) {
        Double completeness = project.in(figure.window()).completeness();
        return completeness == null || completeness >= COMPLETE ? Optional.empty() : Optional.of("incomplete");
    }

    private static Optional<String> coverageChanged(Measure now, Measure past) {
        boolean changed = now.coverage() != null
                && past.coverage() != null
                && Math.abs(now.coverage() - past.coverage()) >= COVERAGE;
        return changed ? Optional.of("coverage_changed") : Optional.empty();
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
