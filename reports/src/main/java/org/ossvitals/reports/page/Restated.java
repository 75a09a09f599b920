package org.ossvitals.reports.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Restatement;

/**
 * Figures of the past that are others than in the run before: how many and why, and the few that moved most.
 *
 * @param summary empty when there are none
 */
public record Restated(String summary, List<Line> lines) {
    private static final Comparator<Restatement> LARGEST_FIRST = Comparator.comparingDouble(Restatement::size)
            .reversed()
            .thenComparing(Restatement::window, Comparator.reverseOrder())
            .thenComparing(Restatement::project)
            .thenComparing(Restatement::metric)
            .thenComparing(Restatement::measure);

    /** One figure; {@code href} and {@code definition} seen from the site's folder. */
    public record Line(String project, String href, String metric, String definition, String text, String cause) {}

    static Restated of(Facts facts, List<Restatement> rows, int shown) {
        Set<List<String>> told = new HashSet<>();
        List<Line> lines = rows.stream()
                .filter(row -> row.oldValue() != null && row.newValue() != null)
                .sorted(LARGEST_FIRST)
                // One late fact moves a month, its quarter and twelve trailing years.
                .filter(row -> told.add(List.of(row.project(), row.metric(), row.measure())))
                .limit(shown)
                .map(row -> line(facts, row))
                .toList();
        return new Restated(rows.isEmpty() ? "" : summary(rows), lines);
    }

    public boolean isEmpty() {
        return summary.isEmpty();
    }

    private static String summary(List<Restatement> rows) {
        Map<String, Long> causes = rows.stream().collect(groupingBy(Restatement::cause, TreeMap::new, counting()));
        String why = causes.entrySet().stream()
                .map(cause -> Words.text("restated." + cause.getKey(), Numbers.count(cause.getValue())))
                .collect(joining(Words.text("mark.list")));
        return Words.text(
                rows.size() == 1 ? "restated.one" : "restated.many",
                Numbers.count(rows.size()),
                Numbers.date(rows.get(0).previousAsOf()),
                why);
    }

    private static Line line(Facts facts, Restatement row) {
        Optional<Metric> metric = facts.computed().metrics().stream()
                .filter(each -> each.id().equals(row.metric()))
                .findFirst();
        return new Line(
                facts.project(row.project()).name(),
                "projects/" + Slug.of(row.project()) + "/index.html",
                metric.map(Metric::title).orElse(row.metric()),
                "metrics/" + Slug.of(row.metric()) + ".html",
                Words.text(
                        "restated.line",
                        metric.map(each -> Words.uncapital(MetricWords.title(each, row.measure())))
                                .orElse(row.measure()),
                        WindowWords.of(row.window()),
                        Numbers.value(row.oldValue(), row.unit()),
                        Numbers.value(row.newValue(), row.unit())),
                Words.text("restated.why." + row.cause()));
    }
}
