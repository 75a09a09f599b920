package org.ossvitals.reports.export;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ossvitals.reports.model.Rows;

/** A column: its name, its type in the words of a table schema, and how a row yields its cell. */
record Column<R>(String name, String type, Function<R, Object> value) {
    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(Double.class, "number"),
            Map.entry(double.class, "number"),
            Map.entry(Long.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "datetime"));

    static <R> Column<R> text(String name, Function<R, Object> value) {
        return new Column<>(name, "string", value);
    }

    static <R> Column<R> number(String name, Function<R, Object> value) {
        return new Column<>(name, "number", value);
    }

    static <R> Column<R> integer(String name, Function<R, Object> value) {
        return new Column<>(name, "integer", value);
    }

    /** A record's components as columns, in order. */
    static <R extends Record> List<Column<R>> of(Class<R> type) {
        List<String> names = Rows.header(type);
        List<Column<R>> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String typeName = TYPES.get(component.getType());
            columns.add(new Column<>(names.get(columns.size()), typeName, row -> read(component, row)));
        }
        return columns;
    }

    private static Object read(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + row, e);
        }
    }

    /** The cell as text; nothing where nothing is known. */
    String cell(R row) {
        Object cell = value.apply(row);
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return Rows.number(number);
        }
        return cell instanceof String text ? Rows.safe(text) : cell.toString();
    }
}
