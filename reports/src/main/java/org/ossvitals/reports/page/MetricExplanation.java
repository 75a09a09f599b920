package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ossvitals.reports.model.Metric;

/** Metrics for a terminal: the list of all, and everything that the page of one says. */
public final class MetricExplanation {
    private final List<String> lines = new ArrayList<>();

    private MetricExplanation() {}

    /** Every metric with its question, group by group. */
    public static String list(List<Metric> metrics) {
        int width =
                metrics.stream().mapToInt(metric -> metric.id().length()).max().orElse(0);
        MetricExplanation list = new MetricExplanation();
        for (CatalogueView.Group group : CatalogueView.groups(metrics)) {
            list.lines.add(group.title());
            group.metrics().stream()
                    .map(CatalogueView.Entry::metric)
                    .map(metric -> ("%-" + width + "s  %s").formatted(metric.id(), metric.question()))
                    .forEach(line -> list.lines.add("  " + Wrapped.verbatim(line)));
        }
        return String.join("\n", list.lines);
    }

    /** Question, definition, how it is judged, what it cannot tell, SQL and worked example of one metric. */
    public static String of(Metric metric) {
        MetricExplanation text = new MetricExplanation();
        text.say(metric.title());
        text.say(MetricWords.kicker(metric));
        text.say(metric.question());
        text.section("In plain words", List.of(metric.about()));
        text.section("Measures", names(MetricWords.measures(metric)));
        text.section("Windows", List.of(MetricWords.windows(metric)));
        text.section("Too few to judge", List.of(MetricWords.fewest(metric.smallSample())));
        text.section("How it is judged", MetricWords.judged(metric));
        text.section("What it cannot tell", metric.limits());
        text.section("How other tools differ", metric.peers());
        text.section("Sources", sources(metric));
        text.verbatim("query.sql", metric.sql());
        text.verbatim("sample.sql", metric.sampleSql());
        if (metric.files() != null) {
            new TreeMap<>(metric.files()).forEach((name, content) -> text.verbatim("example/" + name, content));
        }
        return String.join("\n", text.lines);
    }

    private static List<String> names(List<MetricView.Line> measures) {
        return measures.stream().map(line -> line.name() + ": " + line.text()).toList();
    }

    private static List<String> sources(Metric metric) {
        List<String> sources = new ArrayList<>();
        sources.add("own".equals(metric.definition()) ? "own definition" : metric.definition());
        sources.addAll(metric.sources() == null ? List.of() : metric.sources());
        return sources;
    }

    private void say(String text) {
        lines.add(Wrapped.of(text));
    }

    private void section(String title, List<String> texts) {
        if (texts != null && !texts.isEmpty()) {
            lines.add("");
            lines.add(title);
            texts.forEach(text -> say(" - " + text.strip()));
        }
    }

    private void verbatim(String title, String text) {
        if (text != null && !text.isBlank()) {
            lines.add("");
            lines.add(title);
            lines.add(Wrapped.verbatim(text));
        }
    }
}
