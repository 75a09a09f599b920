package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Metric;

/** What a metric's folder says, put into words: the same for its page and for a terminal. */
final class MetricWords {
    private MetricWords() {}

    /** Id, version, direction and unit in one line. */
    static String kicker(Metric metric) {
        return metric.id() + " · " + Words.text("metric.version", metric.version()) + " · " + better(metric.better())
                + " · " + unit(metric.unit());
    }

    static String group(String group) {
        return Words.textOr("group." + group, Words.capital(group.replace('-', ' ')));
    }

    static String title(Metric metric, String measure) {
        Metric.MeasureDefinition definition = metric.measures().get(measure);
        return definition == null || definition.title() == null ? measure : definition.title();
    }

    /** Each measure's id with its name, unit and direction. */
    static List<MetricView.Line> measures(Metric metric) {
        List<MetricView.Line> lines = new ArrayList<>();
        metric.measures().forEach((id, measure) -> {
            String unit = unit(measure.unit() == null ? metric.unit() : measure.unit());
            String direction = better(measure.better() == null ? metric.better() : measure.better());
            lines.add(new MetricView.Line(id, title(metric, id) + " (" + unit + "; " + direction + ")"));
        });
        return lines;
    }

    private static String unit(String unit) {
        return Words.textOr("unit." + unit, unit);
    }

    static String windows(Metric metric) {
        return metric.windows() == null
                ? ""
                : metric.windows().stream().map(WindowWords::of).collect(joining(Words.text("mark.list")));
    }

    static String fewest(Metric.SmallSample fewest) {
        if (fewest == null || fewest.n() == null && fewest.events() == null) {
            return Words.text("metric.no_minimum");
        }
        return Stream.of(
                        fewest.n() == null ? null : Words.text("metric.fewest_cases", fewest.n()),
                        fewest.events() == null ? null : Words.text("metric.fewest_ended", fewest.events()))
                .filter(Objects::nonNull)
                .collect(joining(Words.text("mark.or")));
    }

    /** How two windows are compared, in sentences. */
    static List<String> judged(Metric metric) {
        List<String> judged = metric.judged() == null ? List.of() : metric.judged();
        if (judged.isEmpty()) {
            return List.of(Words.text("judged.none"));
        }
        String names = judged.stream()
                .map(measure -> Words.text("mark.quoted", title(metric, measure)))
                .collect(joining(Words.text("mark.list")));
        return List.of(
                Words.text("judged.what", names),
                Words.textOr("judged." + metric.compare(), ""),
                Words.text("judged.then"));
    }

    static String better(String better) {
        return Words.textOr("better." + better, Words.text("better.neither"));
    }
}
