package org.ossvitals.jobs.compute;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Restatement;

/**
 * Figures of a past that was over in the run before, and that are others now. The cause is decided from what the two runs
 * knew; where cases of the time were still being followed, another figure is what the definition promises, and none.
 */
final class Restatements {
    private static final Comparator<Restatement> ORDER = Comparator.comparing(Restatement::project)
            .thenComparing(Restatement::metric)
            .thenComparing(Restatement::measure)
            .thenComparing(Restatement::window);
    /** A measure that says so itself looks at each case for so many days: {@code answered-7d}. */
    private static final Pattern HORIZON = Pattern.compile("[a-z]+-(\\d+)d");

    private static final Set<String> UNSEEN = Set.of("not_collected", "low_coverage", "stale");
    /** Sums of floating-point numbers in another order differ by less. */
    private static final double NOISE = 1e-6;

    private final PastFigures before;
    private final PastFigures now;
    private final Map<String, String> compare;
    private final LocalDate then;

    private Restatements(PastFigures before, PastFigures now, List<Metric> metrics) {
        this.before = before;
        this.now = now;
        compare = metrics.stream().collect(toMap(Metric::id, metric -> Objects.toString(metric.compare(), "none")));
        then = LocalDate.ofInstant(before.asOf(), ZoneOffset.UTC);
    }

    /** By project, metric, measure and window. */
    static List<Restatement> between(
            PastFigures before, PastFigures now, List<Metric> metrics, List<Measure> measures) {
        Restatements restatements = new Restatements(before, now, metrics);
        return measures.stream()
                .filter(row -> PastFigures.isKept(row) && !row.windowTo().isAfter(restatements.then))
                .flatMap(row -> restatements.of(row).stream())
                .sorted(ORDER)
                .toList();
    }

    private Optional<Restatement> of(Measure row) {
        PastFigures.Figure old = before.find(row);
        if (old == null || same(old.value(), row.value())) {
            return Optional.empty();
        }
        return cause(old, row)
                .map(cause -> new Restatement(
                        row.scope(),
                        row.metric(),
                        row.measure(),
                        row.window(),
                        row.unit(),
                        old.value(),
                        old.status(),
                        row.value(),
                        row.status(),
                        cause,
                        before.asOf(),
                        now.asOf()));
    }

    private Optional<String> cause(PastFigures.Figure old, Measure row) {
        if (!Objects.equals(
                before.definitions().get(row.metric()), now.definitions().get(row.metric()))) {
            return Optional.of("definition");
        }
        if (!Objects.equals(
                before.repositories().get(row.scope()), now.repositories().get(row.scope()))) {
            return Optional.of("scope");
        }
        if (!old.status().equals(row.status()) && (UNSEEN.contains(old.status()) || UNSEEN.contains(row.status()))) {
            return Optional.of("history");
        }
        return isStillFollowed(row) ? Optional.empty() : Optional.of("late_facts");
    }

    /** Waiting times of a month are followed until today, unless their measure ends earlier. */
    private boolean isStillFollowed(Measure row) {
        if (row.events() == null && !"survival".equals(compare.get(row.metric()))) {
            return false;
        }
        Matcher horizon = HORIZON.matcher(row.measure());
        return !horizon.matches()
                || row.windowTo().plusDays(Long.parseLong(horizon.group(1))).isAfter(then);
    }

    private static boolean same(Double old, Double value) {
        if (old == null || value == null) {
            return Objects.equals(old, value);
        }
        return Math.abs(old - value) <= NOISE * Math.max(1, Math.abs(old));
    }
}
