package org.ossvitals.jobs.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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

    /** The row of a record, as an encoder for its schema takes it. */
    public static Row row(Record values) {
        return RowFactory.create(Arrays.stream(values.getClass().getRecordComponents())
                .map(component -> cell(accessed(component, values)))
                .toArray());
    }

    private static Object cell(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RecordRows::cell).toArray();
        }
        return value instanceof Record nested ? row(nested) : value;
    }

    private static Object accessed(RecordComponent component, Record values) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component + " of " + values, e);
        }
    }

    private static Object value(RecordComponent component, Row row, int place) {
        if (row.isNullAt(place) || component.getType() != List.class) {
            return row.get(place);
        }
        Type one = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return one instanceof Class<?> nested && nested.isRecord()
                ? row.<Row>getList(place).stream()
                        .map(each -> build(nested.asSubclass(Record.class), each))
                        .toList()
                : List.copyOf(row.getList(place));
    }

    private static Column column(StructField field) {
        return functions.col(field.name()).cast(field.dataType()).as(field.name());
    }

    /** The record of a row that has its columns in order. */
    public static <R extends Record> R build(Class<R> type, Row row) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i], row, i);
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
