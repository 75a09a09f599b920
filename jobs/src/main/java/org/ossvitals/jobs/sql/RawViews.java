package org.ossvitals.jobs.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.connectors.raw.RawTables;

/** The raw tables as views: {@code raw_issues} and so on, with the schema of their record. */
public final class RawViews {
    private RawViews() {}

    /** View name to schema, for every raw table. */
    public static Map<String, StructType> schemas() {
        Map<String, StructType> schemas = new LinkedHashMap<>();
        RawTables.ALL.forEach(type -> schemas.put(name(type), Schemas.of(type)));
        return schemas;
    }

    /** {@code raw_} and the table's name. */
    public static String name(Class<? extends Record> type) {
        return "raw_" + RawTables.of(type).name();
    }

    /** Every raw table without rows. */
    public static void empty(SparkSession session) {
        schemas().forEach((name, schema) -> Views.view(session, name, List.of(), schema));
    }
}
