package org.ossvitals.jobs.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.ossvitals.connectors.raw.RawTables;

/** The rows of a query as records: columns are found by the components' names. */
public final class RecordRows {
    private RecordRows() {}

    /** @throws IllegalArgumentException when a column is missing or a row builds no record */
    public static <R extends Record> List<R> of(Dataset<Row> rows, Class<R> type) {
        Column[] columns =
                Arrays.stream(Schemas.of(type).fields()).map(RecordRows::column).toArray(Column[]::new);
        return rows.select(columns).collectAsList().stream()
                .map(row -> build(type, row))
                .toList();
    }

    private static Column column(StructField field) {
        return functions.col(field.name()).cast(field.dataType()).as(field.name());
    }

    private static <R extends Record> R build(Class<R> type, Row row) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
            if (values[i] == null && types[i].isPrimitive()) {
                throw new IllegalArgumentException(
                        RawTables.column(components[i].getName()) + " is null in " + row + " for " + type.getName());
            }
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            // Records of a single package need not be public to be read.
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot build " + type.getName() + " from " + row, e);
        }
    }
}
