package org.ossvitals.reports.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table's columns as rows, for those who open it as a spreadsheet. */
final class ColumnsTable {
    private static final Pattern BESIDE = Pattern.compile("(.+)_(low|high|n|status|verdict)");

    private ColumnsTable() {}

    /**
     * What one column holds.
     *
     * @param unknown what a cell holds when it is not known
     */
    record Line(String name, String meaning, String type, String unit, String unknown) {}

    static Table<Line> of(Table<?> table) {
        Set<String> names = table.columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
        List<Line> lines = table.columns().stream()
                .map(column -> new Line(
                        column.name(),
                        Descriptions.of(table.name() + "." + column.name()),
                        column.type(),
                        unit(table, column.name()),
                        unknown(table, column.name(), names)))
                .toList();
        return Table.of(table.name() + "-columns", Line.class, lines);
    }

    /** What stands beside a figure is in its unit, but for what counts cases or is a word. */
    private static String unit(Table<?> table, String name) {
        Matcher beside = BESIDE.matcher(name);
        if (!beside.matches()) {
            return Descriptions.unit(table.name() + "." + name);
        }
        return switch (beside.group(2)) {
            case "low", "high" -> Descriptions.unit(table.name() + "." + beside.group(1));
            case "n" -> "cases";
            default -> null;
        };
    }

    private static String unknown(Table<?> table, String name, Set<String> names) {
        Matcher beside = BESIDE.matcher(name);
        String figure = beside.matches() ? beside.group(1) : name;
        if (beside.matches() && Set.of("status", "verdict").contains(beside.group(2))) {
            return Descriptions.unknown("*._" + beside.group(2));
        }
        return names.contains(figure + "_status")
                ? Descriptions.unknown("*.figure").replace("{0}", figure + "_status")
                : Descriptions.unknown(table.name() + "." + name);
    }
}
