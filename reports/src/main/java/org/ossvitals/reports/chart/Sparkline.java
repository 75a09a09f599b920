package org.ossvitals.reports.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A line of 24 months that fits into a table, 96 by 28. Written by hand: a page may hold thousands. The style sheet
 * gives it its colours.
 *
 * @param title what the line says, for those who cannot see it
 * @param unit shares run from 0 to 100 in every row; days and counts are scaled to their own row
 * @param values month by month; null is a gap
 */
public record Sparkline(String title, Unit unit, List<Double> values) {

    private static final double WIDTH = 96;
    private static final double BASE = 27;
    private static final double RISE = 24;

    public Sparkline {
        Objects.requireNonNull(title, "A sparkline needs a title");
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public String svg() {
        return "<svg class=\"spark\" viewBox=\"0 0 96 28\" role=\"img\"><title>" + Alternative.escaped(title)
                + "</title><line x1=\"0\" y1=\"27.5\" x2=\"96\" y2=\"27.5\"/>" + line() + last() + "</svg>";
    }

    private String line() {
        StringBuilder path = new StringBuilder();
        for (Runs.Run run : Runs.of(values.size(), i -> values.get(i) != null)) {
            path.append('M').append(point(run.first()));
            for (int i = run.first() + 1; i <= run.last(); i++) {
                path.append('L').append(point(i));
            }
            // A month between two gaps would have no line to be seen by.
            path.append(run.size() == 1 ? "h1" : "");
        }
        return path.isEmpty() ? "" : "<path d=\"" + path + "\"/>";
    }

    private String last() {
        int last = values.size() - 1;
        if (last < 0 || values.get(last) == null) {
            return "";
        }
        return "<circle cx=\"" + PathData.number(x(last)) + "\" cy=\"" + PathData.number(y(last)) + "\" r=\"2.6\"/>";
    }

    private String point(int i) {
        return PathData.number(x(i)) + " " + PathData.number(y(i));
    }

    private double x(int i) {
        return values.size() < 2 ? WIDTH : i * WIDTH / (values.size() - 1);
    }

    private double y(int i) {
        return BASE - values.get(i) / top() * RISE;
    }

    private double top() {
        double largest = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        return unit == Unit.SHARE || largest <= 0 ? 1 : largest;
    }
}
