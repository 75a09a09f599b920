package org.ossvitals.reports.chart;

import java.util.List;
import java.util.Objects;

/**
 * One row per project: value, 95% interval, a tick for a year ago. Rows keep the order they come in.
 */
public record DotsWithIntervals(String id, Alternative words, Unit unit, List<Row> rows) implements Chart {

    /**
     * One project.
     *
     * @param value null where there is none; {@code remark} then says why
     * @param past the value a year ago, or null
     * @param remark such as {@code worsening}, {@code small sample} or {@code not collected}; or null
     */
    public record Row(
            String name, Double value, Double low, Double high, Double past, Judgement judgement, String remark) {
        public Row {
            Objects.requireNonNull(name, "A row needs its project's name");
            Objects.requireNonNull(judgement, "Row " + name + " needs a judgement; UNJUDGED where there is none");
            if (value == null && remark == null) {
                throw new IllegalArgumentException("Row " + name + " has no value and does not say why");
            }
        }

        /** A project without a value. */
        public static Row without(String name, String reason) {
            return new Row(name, null, null, null, null, Judgement.UNJUDGED, reason);
        }
    }

    public DotsWithIntervals {
        rows = List.copyOf(rows);
    }

    @Override
    public Sheet at(Width width) {
        return new DotsDrawing(this, width).sheet();
    }

    Scale scale() {
        double value = rows.stream()
                .filter(row -> row.value() != null)
                .mapToDouble(row -> Math.max(row.value(), row.past() == null ? 0 : row.past()))
                .max()
                .orElse(0);
        double high = rows.stream()
                .filter(row -> row.high() != null)
                .mapToDouble(Row::high)
                .max()
                .orElse(0);
        return Scale.upTo(Math.max(value, Math.min(high, 1.3 * value)), unit);
    }
}
