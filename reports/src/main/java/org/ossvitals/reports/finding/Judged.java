package org.ossvitals.reports.finding;

import java.util.Optional;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Verdict;

/** A verdict with the words of its metric's folder: its own two figures, whoever defined them. */
record Judged(Facts facts, Verdict verdict) {

    private Optional<Metric> metric() {
        return facts.metric(verdict.metric());
    }

    private Optional<Metric.MeasureDefinition> measure() {
        return metric().map(metric -> metric.measures().get(verdict.measure()));
    }

    String metricTitle() {
        return metric().map(Metric::title).orElse(verdict.metric());
    }

    String title() {
        return measure().map(Metric.MeasureDefinition::title).orElse(verdict.measure());
    }

    String unit() {
        return measure()
                .map(Metric.MeasureDefinition::unit)
                .or(() -> metric().map(Metric::unit))
                .orElse("");
    }

    Measure now() {
        return figure(verdict.value(), verdict.low(), verdict.high(), verdict.n());
    }

    Measure past() {
        return figure(verdict.pastValue(), verdict.pastLow(), verdict.pastHigh(), verdict.pastN());
    }

    boolean hasPrevious() {
        return "previous".equals(verdict.against());
    }

    private Measure figure(Double value, Double low, Double high, Long n) {
        return new Measure(
                facts.portfolio().foundation(),
                verdict.project(),
                "project",
                verdict.project(),
                verdict.metric(),
                verdict.measure(),
                verdict.window(),
                null,
                null,
                null,
                value,
                unit(),
                low,
                high,
                n,
                null,
                null,
                null,
                value == null ? "not_collected" : "ok",
                value == null ? Words.text("reason.not_computed") : null,
                facts.portfolio().asOf());
    }
}
