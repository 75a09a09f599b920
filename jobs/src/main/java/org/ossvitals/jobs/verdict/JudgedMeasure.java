package org.ossvitals.jobs.verdict;

import java.util.stream.Stream;
import org.ossvitals.jobs.metric.ComparedWindows;
import org.ossvitals.reports.model.Metric;

/** A measure that gets verdicts, as its metric's folder says: there is no list of them here. */
record JudgedMeasure(String metric, int version, String measure, boolean higherIsBetter, Comparison comparison) {

    static Stream<JudgedMeasure> of(Metric metric) {
        return metric.judged().stream()
                .map(measure -> new JudgedMeasure(
                        metric.id(),
                        metric.version(),
                        measure,
                        "higher".equals(better(metric, measure)),
                        Comparison.of(metric.compare())));
    }

    private static String better(Metric metric, String measure) {
        String own = metric.measures().get(measure).better();
        return own == null ? metric.better() : own;
    }

    ComparedWindows windows() {
        return comparison.windows();
    }
}
