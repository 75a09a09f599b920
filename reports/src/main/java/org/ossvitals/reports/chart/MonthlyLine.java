package org.ossvitals.reports.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A measure month by month, with its 95% band. Months without a value are gaps; those not collected and those still
 * accruing are hatched, medians not reached are triangles at the top.
 *
 * @param months in order, without holes: a missing month is an entry that says why
 * @param second a thin second line, or null
 * @param releases days of releases, marked above the plot
 */
public record MonthlyLine(
        String id, Alternative words, Unit unit, List<MonthValue> months, SecondLine second, List<LocalDate> releases)
        implements Chart {

    /**
     * A thin line beside the main one.
     *
     * @param label what it is, written at its end
     * @param values one per month of the main line; null is a gap
     */
    public record SecondLine(String label, List<Double> values) {
        public SecondLine {
            Objects.requireNonNull(label, "A second line needs a label");
            values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
        }
    }

    public MonthlyLine {
        months = List.copyOf(months);
        releases = List.copyOf(releases);
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).month().equals(months.get(i - 1).month().plusMonths(1))) {
                throw new IllegalArgumentException(
                        "Chart " + id + ": " + months.get(i).month() + " follows "
                                + months.get(i - 1).month() + "; months must be complete, in order");
            }
        }
        if (second != null && second.values().size() != months.size()) {
            throw new IllegalArgumentException("Chart " + id + ": the second line has "
                    + second.values().size() + " values for " + months.size() + " months");
        }
    }

    public MonthlyLine(String id, Alternative words, Unit unit, List<MonthValue> months) {
        this(id, words, unit, months, null, List.of());
    }

    public MonthlyLine withReleases(List<LocalDate> days) {
        return new MonthlyLine(id, words, unit, months, second, days);
    }

    public MonthlyLine withSecond(String label, List<Double> values) {
        return new MonthlyLine(id, words, unit, months, new SecondLine(label, values), releases);
    }

    @Override
    public Sheet at(Width width) {
        return new MonthlyLineDrawing(this, width).sheet();
    }

    /** The value axis: a few very wide intervals are cut rather than letting them flatten the line. */
    Scale scale() {
        double value = largest(months.stream()
                .filter(m -> m.value() != null)
                .mapToDouble(MonthValue::value)
                .max());
        double high = largest(months.stream()
                .filter(m -> m.high() != null)
                .mapToDouble(MonthValue::high)
                .max());
        double other = second == null
                ? 0
                : largest(second.values().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(v -> v)
                        .max());
        return Scale.upTo(Math.max(other, Math.max(value, Math.min(high, 1.6 * value))), unit);
    }

    private static double largest(OptionalDouble values) {
        return values.orElse(0);
    }
}
