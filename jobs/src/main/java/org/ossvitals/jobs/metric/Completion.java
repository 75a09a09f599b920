package org.ossvitals.jobs.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.Window;
import org.ossvitals.reports.model.Metric;

/**
 * What a query leaves out: a status for every figure, and a figure for every scope, window and measure without rows.
 * Unknown is not zero: what was not collected has no value, whatever the query says.
 */
final class Completion {
    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::scope)
            .thenComparing(Figure::measure)
            .thenComparing(Figure::window)
            .thenComparing(Figure::dimension, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final MetricFolder folder;
    private final List<Window> windows;

    /** @param windows the windows of the metric, of this run */
    Completion(MetricFolder folder, List<Window> windows) {
        this.folder = folder;
        this.windows = windows;
    }

    /**
     * All figures of the metric, sorted.
     *
     * @throws MetricException when the query returned a measure that the folder does not declare, or a figure twice
     */
    List<Figure> complete(List<Figure> returned, List<Population> scopes) {
        Map<Figure.Key, List<Figure>> byKey = checked(returned);
        List<Figure> complete = new ArrayList<>();
        for (Population scope : scopes) {
            for (Window window : windows) {
                for (String measure : measures(window)) {
                    Figure.Key key = new Figure.Key(scope.id(), window.name(), measure);
                    List<Figure> figures = figures(key, byKey.get(key), scope, window);
                    complete.addAll(figures);
                    scope.alike().forEach(other -> figures.forEach(figure -> complete.add(figure.of(other))));
                }
            }
        }
        complete.sort(ORDER);
        return complete;
    }

    private List<String> measures(Window window) {
        return folder.definition().measures().keySet().stream()
                .filter(measure -> folder.definition().measuresIn(window, measure))
                .toList();
    }

    private List<Figure> figures(Figure.Key key, List<Figure> found, Population scope, Window window) {
        Basis basis = folder.definition().basisOf(key.measure());
        Optional<Population.Gap> gap = scope.gap(basis, window);
        if (gap.isPresent()) {
            return List.of(Figure.without(key, gap.get().status(), gap.get().reason()));
        }
        Optional<Population.Gap> lack = scope.lack(basis, window);
        return figures(key, found).stream()
                .map(figure -> lack.filter(why -> figure.value() != null)
                        .map(why -> figure.with(why.status(), why.reason()))
                        .orElse(figure))
                .toList();
    }

    private List<Figure> figures(Figure.Key key, List<Figure> found) {
        if (found != null) {
            return found.stream().map(this::judged).toList();
        }
        return List.of(
                folder.definition().isZeroWhenEmpty(key.measure())
                        ? Figure.zero(key)
                        : Figure.without(key, "no_population", null));
    }

    /** The query's own status stays; otherwise too few cases come before a value that was not reached. */
    private Figure judged(Figure figure) {
        if (figure.status() != null) {
            return figure;
        }
        boolean empty = figure.n() == null || figure.n() == 0;
        if (figure.value() == null && empty) {
            return figure.with("no_population", figure.reason());
        }
        Metric.SmallSample small = folder.definition().smallSample();
        if (below(figure.n(), small.n()) || below(figure.events(), small.events())) {
            return figure.with("small_sample", figure.reason());
        }
        return figure.with(figure.value() == null ? "not_reached" : "ok", figure.reason());
    }

    private static boolean below(Long cases, Integer limit) {
        return cases != null && limit != null && cases < limit;
    }

    private Map<Figure.Key, List<Figure>> checked(List<Figure> returned) {
        Set<String> measures = folder.definition().measures().keySet();
        Map<Figure.Key, List<Figure>> byKey = new LinkedHashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Figure figure : returned) {
            if (!measures.contains(figure.measure())) {
                throw new MetricException(folder.origin() + "/query.sql returns the measure `" + figure.measure()
                        + "`, which metric.yml does not declare" + Nearest.hint(figure.measure(), measures));
            }
            if (!seen.add(java.util.Arrays.asList(figure.key(), figure.dimension()))) {
                throw new MetricException(folder.origin() + "/query.sql returns two rows for " + figure.key()
                        + " and dimension " + figure.dimension() + "; group by scope and window");
            }
            byKey.computeIfAbsent(figure.key(), any -> new ArrayList<>()).add(figure);
        }
        return byKey;
    }
}
