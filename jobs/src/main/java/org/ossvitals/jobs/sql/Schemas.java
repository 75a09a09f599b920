package org.ossvitals.jobs.sql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.connectors.raw.RawTables;

/** Schemas from records: the record is the schema, so no table is described twice. */
public final class Schemas {
    private static final Map<Class<?>, DataType> TYPES = Map.ofEntries(
            Map.entry(String.class, DataTypes.StringType),
            Map.entry(Instant.class, DataTypes.TimestampType),
            Map.entry(LocalDate.class, DataTypes.DateType),
            Map.entry(int.class, DataTypes.IntegerType),
            Map.entry(Integer.class, DataTypes.IntegerType),
            Map.entry(long.class, DataTypes.LongType),
            Map.entry(Long.class, DataTypes.LongType),
            Map.entry(double.class, DataTypes.DoubleType),
            Map.entry(Double.class, DataTypes.DoubleType),
            Map.entry(double[].class, DataTypes.createArrayType(DataTypes.DoubleType)),
            Map.entry(boolean.class, DataTypes.BooleanType),
            Map.entry(Boolean.class, DataTypes.BooleanType));

    private Schemas() {}

    /** The components in order, as snake_case columns; every column may be null, as facts may be missing. */
    public static StructType of(Class<? extends Record> type) {
        return new StructType(
                Arrays.stream(type.getRecordComponents()).map(Schemas::field).toArray(StructField[]::new));
    }

    private static StructField field(RecordComponent component) {
        return DataTypes.createStructField(
                RawTables.column(component.getName()), type(component.getGenericType(), component), true);
    }

    private static DataType type(Type type, RecordComponent component) {
        if (TYPES.containsKey(type)) {
            return TYPES.get(type);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return DataTypes.createArrayType(type(list.getActualTypeArguments()[0], component));
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            return of(nested.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("No column type for " + component + " of "
                + component.getDeclaringRecord().getName() + "; add it to Schemas");
    }
}
