package org.ossvitals.reports.export.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.page.Slug;

/**
 * A figure with all that belongs to it; numbers are null when there is none, and {@code status} and {@code reason} say why.
 *
 * @param title what the measure is called, or null where its definition does not name it
 * @param windowTo exclusive
 * @param unit share (0 to 1), days, ratio, people and so on
 * @param low lower end of the 95% interval, or of the bounds under what is unknown
 * @param yearAgo the same figure in the same season a year ago, or null where it is not computed
 * @param definition address of the definition, relative to the document
 */
record ProjectFigure(
        String metric,
        String measure,
        String title,
        String dimension,
        String window,
        LocalDate windowFrom,
        LocalDate windowTo,
        Double value,
        String unit,
        Double low,
        Double high,
        Long n,
        Double coverage,
        String status,
        String reason,
        Instant asOf,
        Past yearAgo,
        List<ProjectVerdict> verdicts,
        String definition) {

    /** The figure as it was. */
    record Past(String window, Double value, Double low, Double high, Long n, String status, String reason) {
        static Past of(Measure m) {
            return new Past(m.window(), m.value(), m.low(), m.high(), m.n(), m.status(), m.reason());
        }
    }

    static ProjectFigure of(Facts facts, Measure m, Measure past, List<ProjectVerdict> verdicts) {
        return new ProjectFigure(
                m.metric(),
                m.measure(),
                title(facts, m),
                m.dimension(),
                m.window(),
                m.windowFrom(),
                m.windowTo(),
                m.value(),
                m.unit(),
                m.low(),
                m.high(),
                m.n(),
                m.coverage(),
                m.status(),
                m.reason(),
                m.asOf(),
                past == null ? null : Past.of(past),
                verdicts,
                Api.UP + "site/metrics/" + Slug.of(m.metric()) + ".html");
    }

    private static String title(Facts facts, Measure m) {
        return facts.metric(m.metric())
                .map(metric -> metric.measures().get(m.measure()))
                .map(Metric.MeasureDefinition::title)
                .orElse(null);
    }
}
