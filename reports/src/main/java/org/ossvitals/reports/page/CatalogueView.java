package org.ossvitals.reports.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;

/** The list of all metrics, group by group. */
public record CatalogueView(Frame frame, int size, List<Group> groups) {

    /** Metrics that belong together, by title. */
    public record Group(String id, String title, List<Entry> metrics) {}

    /** @param judged names of the measures that get a verdict, or that none does */
    public record Entry(Metric metric, String judged) {}

    static CatalogueView of(Portfolio portfolio, List<Metric> metrics, boolean withPortfolio) {
        Frame.Place place = new Frame.Place("../", "metrics", null, withPortfolio);
        return new CatalogueView(
                Frame.of(portfolio, Words.text("page.definitions"), place), metrics.size(), groups(metrics));
    }

    /** Groups by title, and metrics by title within each. */
    static List<Group> groups(List<Metric> metrics) {
        return metrics.stream()
                .collect(groupingBy(Metric::group, TreeMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), MetricWords.group(group.getKey()), entries(group.getValue())))
                .sorted(Comparator.comparing(Group::title).thenComparing(Group::id))
                .toList();
    }

    private static List<Entry> entries(List<Metric> metrics) {
        return metrics.stream()
                .sorted(Comparator.comparing(Metric::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Metric::id))
                .map(metric -> new Entry(metric, judged(metric)))
                .toList();
    }

    private static String judged(Metric metric) {
        List<String> names = metric.judged() == null
                ? List.of()
                : metric.judged().stream()
                        .map(measure -> MetricWords.title(metric, measure))
                        .toList();
        return names.isEmpty() ? Words.text("status.no_verdict") : String.join(Words.text("mark.list"), names);
    }
}
