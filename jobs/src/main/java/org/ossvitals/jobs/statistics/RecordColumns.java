package org.ossvitals.jobs.statistics;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.jobs.sql.Schemas;

/** A result as a row: each component a column, but an {@link Estimate} three: {@code x}, {@code x_low}, {@code x_high}. */
final class RecordColumns {

    private RecordColumns() {}

    static StructType of(Class<? extends Record> result) {
        StructType columns = new StructType();
        for (StructField field : Schemas.of(result).fields()) {
            columns = columns.add(field.name(), isEstimate(field) ? DataTypes.DoubleType : field.dataType());
            if (isEstimate(field)) {
                columns = columns.add(field.name() + "_low", DataTypes.DoubleType)
                        .add(field.name() + "_high", DataTypes.DoubleType);
            }
        }
        return columns;
    }

    static Row row(Record result) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : result.getClass().getRecordComponents()) {
            Object value = value(component, result);
            if (value instanceof Estimate estimate) {
                values.add(estimate.value());
                values.add(estimate.low());
                values.add(estimate.high());
            } else {
                values.add(value);
            }
        }
        return RowFactory.create(values.toArray());
    }

    private static boolean isEstimate(StructField field) {
        return field.dataType() instanceof StructType;
    }

    private static Object value(RecordComponent component, Record result) {
        try {
            return component.getAccessor().invoke(result);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component + " of " + result, e);
        }
    }
}
