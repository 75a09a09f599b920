package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;

/** A metric's definition page. */
public record MetricView(
        Frame frame,
        Metric metric,
        String kicker,
        List<Line> measures,
        String windows,
        String fewest,
        List<Line> statuses,
        List<Line> files) {
    private static final List<String> STATUSES = List.of(
            "ok",
            "small_sample",
            "not_reached",
            "no_population",
            "not_collected",
            "low_coverage",
            "stale",
            "no_verdict");

    /** A name and what belongs to it. */
    public record Line(String name, String text) {}

    static MetricView of(Portfolio portfolio, Metric metric, boolean withPortfolio) {
        Frame.Place place = new Frame.Place("../", "metrics", null, withPortfolio);
        return new MetricView(
                Frame.of(portfolio, metric.title() + " · definition", place),
                metric,
                "Definition · " + metric.id() + " · " + better(metric.better()) + " · " + metric.unit(),
                measures(metric),
                metric.windows() == null ? "" : String.join(", ", metric.windows()),
                fewest(metric.smallSample()),
                STATUSES.stream()
                        .map(status -> new Line(status.replace('_', ' '), Words.text("meaning." + status)))
                        .toList(),
                files(metric));
    }

    private static String better(String better) {
        return Words.textOr("better." + better, "neither direction is better");
    }

    private static List<Line> measures(Metric metric) {
        List<Line> lines = new ArrayList<>();
        metric.measures().forEach((id, measure) -> {
            String unit = measure.unit() == null ? metric.unit() : measure.unit();
            String direction = better(measure.better() == null ? metric.better() : measure.better());
            String title = measure.title() == null ? id : measure.title();
            lines.add(new Line(id, title + " (" + unit + "; " + direction + ")"));
        });
        return lines;
    }

    private static String fewest(Metric.SmallSample fewest) {
        if (fewest == null) {
            return Words.text("metric.no_minimum");
        }
        return java.util.stream.Stream.of(
                        fewest.n() == null ? null : "under " + fewest.n() + " cases",
                        fewest.events() == null ? null : "under " + fewest.events() + " that ended")
                .filter(java.util.Objects::nonNull)
                .collect(joining(" or "));
    }

    private static List<Line> files(Metric metric) {
        List<Line> lines = new ArrayList<>();
        if (metric.files() != null) {
            new TreeMap<>(metric.files()).forEach((name, content) -> lines.add(new Line(name, content)));
        }
        return lines;
    }

    /** Whether the definition is somebody else's, with an address to go to. */
    public boolean followed() {
        return metric.definition() != null && metric.definition().startsWith("https://");
    }
}
