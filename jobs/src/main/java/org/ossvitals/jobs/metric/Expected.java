package org.ossvitals.jobs.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ossvitals.jobs.config.Nearest;

/**
 * What an example expects. Scope, window, measure and dimension, where given, say which figure a line is about; the
 * other cells have to agree, {@code *} with anything. Figures without a line are not compared.
 */
final class Expected {
    private static final List<String> KEYS = List.of("scope", "window", "measure", "dimension");

    private final CsvTable table;

    /** @throws MetricException when a column is unknown */
    Expected(CsvTable table) {
        this.table = table;
        List<String> known =
                List.copyOf(cells(Figure.zero(new Figure.Key("", "", ""))).keySet());
        for (String column : table.columns()) {
            if (!known.contains(column)) {
                throw new MetricException(
                        table.file() + ": unknown column `" + column + "`" + Nearest.hint(column, known));
            }
        }
        if (table.lines().isEmpty()) {
            throw new MetricException(table.file() + " expects nothing; add a line");
        }
    }

    List<String> differences(List<Figure> actual) {
        List<Map<String, Object>> figures = actual.stream().map(Expected::cells).toList();
        List<String> differences = new ArrayList<>();
        table.lines().forEach(line -> compare(line, figures, differences));
        return List.copyOf(differences);
    }

    private void compare(CsvTable.Line line, List<Map<String, Object>> figures, List<String> differences) {
        String place = table.file() + " line " + line.number();
        List<String> keys = KEYS.stream().filter(table.columns()::contains).toList();
        var matching = figures.stream()
                .filter(figure -> keys.stream()
                        .allMatch(key ->
                                Objects.equals(figure.get(key), line.cells().get(key))))
                .toList();
        if (matching.size() != 1) {
            differences.add(place + ": expected one figure like " + line.cells() + ", actual " + matching.size()
                    + (matching.isEmpty() ? hint(line, figures) : ""));
            return;
        }
        for (String column : table.columns()) {
            String expected = line.cells().get(column);
            Object value = matching.get(0).get(column);
            if (!agrees(expected, value)) {
                differences.add(place + ": `" + column + "` expected " + expected + ", actual " + value + " in "
                        + matching.get(0));
            }
        }
    }

    private static String hint(CsvTable.Line line, List<Map<String, Object>> figures) {
        return "; there are "
                + figures.stream()
                        .filter(figure -> Objects.equals(
                                figure.get("measure"), line.cells().get("measure")))
                        .map(figure -> figure.get("scope") + " " + figure.get("window") + " " + figure.get("dimension"))
                        .distinct()
                        .limit(5)
                        .toList();
    }

    private static boolean agrees(String expected, Object actual) {
        if ("*".equals(expected)) {
            return true;
        }
        if (expected == null || actual == null) {
            return expected == null && actual == null;
        }
        return actual instanceof Number number
                ? Math.abs(Double.parseDouble(expected) - number.doubleValue()) <= tolerance(expected)
                : expected.equals(actual);
    }

    /** A number that is written with six decimals or more is compared to as many as are written. */
    private static double tolerance(String expected) {
        int point = expected.indexOf('.');
        int decimals = point < 0 ? 0 : expected.length() - point - 1;
        return decimals < 6 ? 1e-9 : Math.max(1e-9, 0.5000001 * Math.pow(10, -decimals));
    }

    private static Map<String, Object> cells(Figure figure) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("scope", figure.scope());
        cells.put("window", figure.window());
        cells.put("measure", figure.measure());
        cells.put("dimension", figure.dimension());
        cells.put("value", figure.value());
        cells.put("low", figure.low());
        cells.put("high", figure.high());
        cells.put("n", figure.n());
        cells.put("events", figure.events());
        cells.put("excluded", figure.excluded());
        cells.put("coverage", figure.coverage());
        cells.put("status", figure.status());
        cells.put("reason", figure.reason());
        return cells;
    }
}
