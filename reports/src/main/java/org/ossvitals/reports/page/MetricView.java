package org.ossvitals.reports.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;

/** A metric's definition page. */
public record MetricView(
        Frame frame,
        Metric metric,
        String kicker,
        List<String> judged,
        List<Line> measures,
        String windows,
        String fewest,
        List<Line> statuses,
        List<ExampleTable> tables,
        String settings) {
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
        Map<String, String> files = metric.files() == null ? Map.of() : metric.files();
        return new MetricView(
                Frame.of(portfolio, Words.text("metric.page", metric.title()), place),
                metric,
                MetricWords.group(metric.group()) + " · " + MetricWords.kicker(metric),
                MetricWords.judged(metric),
                MetricWords.measures(metric),
                MetricWords.windows(metric),
                MetricWords.fewest(metric.smallSample()),
                STATUSES.stream()
                        .map(status -> new Line(status.replace('_', ' '), Words.text("meaning." + status)))
                        .toList(),
                tables(files),
                files.getOrDefault("settings.yml", "").strip());
    }

    /** The language of what stands as the metric's folder has it; null where all of the page speaks it. */
    public String original() {
        return Language.spoken().tag().equals(Language.ENGLISH.tag()) ? null : Language.ENGLISH.tag();
    }

    /** What is given comes before what is expected. */
    private static List<ExampleTable> tables(Map<String, String> files) {
        Map<String, String> sorted = new TreeMap<>((a, b) -> {
            int given = Boolean.compare(b.startsWith("given/"), a.startsWith("given/"));
            return given != 0 ? given : a.compareTo(b);
        });
        files.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                sorted.put(name, text);
            }
        });
        return sorted.entrySet().stream()
                .map(file -> ExampleTable.of(file.getKey(), file.getValue()))
                .toList();
    }

    /** Whether the definition is somebody else's, with an address to go to. */
    public boolean followed() {
        return metric.definition() != null && address(metric.definition());
    }

    /** Whether a source is an address to go to. */
    public static boolean address(String source) {
        return source.startsWith("https://");
    }

    /** Sources beside the definition. */
    public List<String> sources() {
        return metric.sources() == null ? List.of() : metric.sources();
    }

    /** How other tools measure the same. */
    public List<String> peers() {
        return metric.peers() == null ? List.of() : metric.peers();
    }
}
