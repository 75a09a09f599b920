package org.ossvitals.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Metric;

/** Metrics that are made up, one for each figure that pages know by name. */
public final class SampleMetrics {

    private SampleMetrics() {}

    static List<Metric> all() {
        Map<String, Metric.MeasureDefinition> answered =
                Map.of("answered-7d", new Metric.MeasureDefinition("Answered within 7 days", "share", "higher"));
        List<Metric> metrics = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (metrics.stream().noneMatch(metric -> metric.id().equals(figure.metric()))) {
                metrics.add(metric(figure.metric(), answered));
            }
        }
        return metrics;
    }

    /** A metric of which little is said. */
    public static Metric metric(String id, Map<String, Metric.MeasureDefinition> measures) {
        return new Metric(
                id,
                1,
                "About " + id,
                "How much?",
                "own",
                "In words.",
                "group",
                "days",
                "lower",
                new LinkedHashMap<>(measures),
                List.of("last-90d"),
                new Metric.SmallSample(20, 10),
                "survival",
                List.of(),
                null,
                List.of("What it cannot tell."),
                List.of("What others do."),
                List.of("https://example.org/source"),
                "select 1 where 1 < 2",
                null,
                Map.of("expected.csv", "a,b\n1,2\n"));
    }
}
