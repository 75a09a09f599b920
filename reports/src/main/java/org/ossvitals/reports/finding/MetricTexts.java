package org.ossvitals.reports.finding;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Metric.MeasureDefinition;

/** Titles and questions of metrics in the language that is spoken; those of a folder of one's own stay as it has them. */
final class MetricTexts {
    private static final TextFile TEXTS = new TextFile("metrics");

    private MetricTexts() {}

    static List<Metric> spoken(List<Metric> metrics) {
        return Language.spoken().isEnglish()
                ? metrics
                : metrics.stream().map(MetricTexts::spoken).toList();
    }

    private static Metric spoken(Metric metric) {
        Map<String, MeasureDefinition> measures = metric.measures().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        measure -> measure(metric.id() + ".measure." + measure.getKey(), measure.getValue()),
                        (a, b) -> a,
                        LinkedHashMap::new));
        return metric.called(
                text(metric.id() + ".title", metric.title()),
                text(metric.id() + ".question", metric.question()),
                measures);
    }

    private static MeasureDefinition measure(String key, MeasureDefinition measure) {
        return new MeasureDefinition(text(key, measure.title()), measure.unit(), measure.better());
    }

    private static String text(String key, String own) {
        return Objects.requireNonNullElse(TEXTS.of(key), own);
    }
}
