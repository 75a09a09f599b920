package org.ossvitals.jobs.metric;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.Schemas;
import org.ossvitals.jobs.sql.Window;

/** Runs a metric's query over the windows that it asks for. */
final class MetricQuery {
    private static final List<StructField> COLUMNS =
            Arrays.asList(Schemas.of(Figure.class).fields());
    private static final Set<String> REQUIRED = Set.of("scope", "window", "measure", "value");

    private MetricQuery() {}

    /** @throws MetricException when the query cannot be analysed or returns other columns */
    static List<Figure> run(SparkSession session, MetricFolder folder, List<Window> windows) {
        Dataset<Row> answer = new MetricSql(session, folder.origin(), folder.query()).over(windows);
        checkColumns(folder, Arrays.asList(answer.columns()));
        Column[] columns = COLUMNS.stream().map(field -> column(answer, field)).toArray(Column[]::new);
        return answer.select(columns).collectAsList().stream()
                .map(row -> figure(folder, row))
                .toList();
    }

    private static void checkColumns(MetricFolder folder, List<String> columns) {
        List<String> known = COLUMNS.stream().map(StructField::name).toList();
        for (String column : columns) {
            if (!known.contains(column)) {
                throw new MetricException(folder.origin() + "/query.sql returns an unknown column `" + column + "`"
                        + Nearest.hint(column, known));
            }
        }
        for (String column : REQUIRED) {
            if (!columns.contains(column)) {
                throw new MetricException(folder.origin() + "/query.sql does not return the column `" + column + "`");
            }
        }
    }

    private static Column column(Dataset<Row> answer, StructField field) {
        boolean present = Arrays.asList(answer.columns()).contains(field.name());
        return (present ? col("`" + field.name() + "`") : lit(null))
                .cast(field.dataType())
                .as(field.name());
    }

    private static Figure figure(MetricFolder folder, Row row) {
        try {
            return new Figure(
                    row.getString(0),
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getAs(4),
                    row.getAs(5),
                    row.getAs(6),
                    row.getAs(7),
                    row.getAs(8),
                    row.getAs(9),
                    row.getAs(10),
                    row.getString(11),
                    row.getString(12));
        } catch (IllegalArgumentException e) {
            throw new MetricException(folder.origin() + "/query.sql: " + e.getMessage() + " in the row " + row, e);
        }
    }
}
