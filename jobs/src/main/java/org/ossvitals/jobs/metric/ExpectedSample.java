package org.ossvitals.jobs.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ossvitals.jobs.config.Nearest;

/**
 * The cases that an example expects behind a judged measure: each line is one of them, and in the windows that lines name
 * there are no others.
 */
final class ExpectedSample {
    private static final List<String> COLUMNS = List.of("scope", "window", "measure", "value", "event");
    private static final double TOLERANCE = 1e-6;

    private final CsvTable table;

    /** @throws MetricException when a column is unknown or {@code window} is missing */
    ExpectedSample(CsvTable table) {
        this.table = table;
        for (String column : table.columns()) {
            if (!COLUMNS.contains(column)) {
                throw new MetricException(
                        table.file() + ": unknown column `" + column + "`" + Nearest.hint(column, COLUMNS));
            }
        }
        if (!table.columns().contains("window")) {
            throw new MetricException(table.file() + ": the column `window` is missing");
        }
    }

    List<String> differences(List<SampleCase> actual) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> windows = new TreeSet<>();
        List<Map<String, Object>> rest = new ArrayList<>();
        table.lines().forEach(line -> windows.add(line.cells().get("window")));
        actual.stream()
                .filter(each -> windows.contains(each.window()))
                .map(ExpectedSample::cells)
                .forEach(rest::add);
        for (CsvTable.Line line : table.lines()) {
            if (!removeFirst(rest, line)) {
                differences.add(table.file() + " line " + line.number() + ": there is no case like " + line.cells());
            }
        }
        rest.forEach(more -> differences.add(table.file() + ": no line expects the case " + more));
        return differences;
    }

    private boolean removeFirst(List<Map<String, Object>> cases, CsvTable.Line line) {
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Object> each = cases.get(i);
            if (table.columns().stream().allMatch(column -> agrees(line.cells().get(column), each.get(column)))) {
                cases.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(String expected, Object actual) {
        return expected != null && actual instanceof Double number
                ? Math.abs(Double.parseDouble(expected) - number) <= TOLERANCE
                : String.valueOf(actual).equals(expected);
    }

    private static Map<String, Object> cells(SampleCase each) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("scope", each.scope());
        cells.put("window", each.window());
        cells.put("measure", each.measure());
        cells.put("value", each.value());
        cells.put("event", each.event());
        return cells;
    }
}
