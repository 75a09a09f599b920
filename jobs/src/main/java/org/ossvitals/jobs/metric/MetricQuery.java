package org.ossvitals.jobs.metric;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.AnalysisException;
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

    // The query's own text stays whole: the windows it sees are narrowed around it, so that no metric filters them.
    private static final String NARROWED = """
            with windows as (select * from windows where array_contains(:windows, window)),
            window_days as (select * from window_days where array_contains(:windows, window))
            select * from (
            %s
            )
            """;

    private MetricQuery() {}

    /** @throws MetricException when the query cannot be analysed or returns other columns */
    static List<Figure> run(SparkSession session, MetricFolder folder, List<Window> windows) {
        Dataset<Row> answer = analysed(session, folder, windows);
        checkColumns(folder, Arrays.asList(answer.columns()));
        Column[] columns = COLUMNS.stream().map(field -> column(answer, field)).toArray(Column[]::new);
        return answer.select(columns).collectAsList().stream()
                .map(row -> figure(folder, row))
                .toList();
    }

    private static Dataset<Row> analysed(SparkSession session, MetricFolder folder, List<Window> windows) {
        String[] names = windows.stream().map(Window::name).toArray(String[]::new);
        try {
            return session.sql(NARROWED.formatted(folder.query().text()), Map.of("windows", names));
        } catch (Exception e) {
            if (e instanceof AnalysisException) {
                throw new MetricException(folder.origin() + "/query.sql: " + e.getMessage(), e);
            }
            throw e;
        }
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
