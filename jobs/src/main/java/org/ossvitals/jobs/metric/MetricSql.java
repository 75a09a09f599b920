package org.ossvitals.jobs.metric;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.sql.Window;

/**
 * A metric's SQL file on a session whose views are made.
 *
 * @param origin the metric's folder, for errors
 */
record MetricSql(SparkSession session, String origin, SqlModel file) {
    // The file's own text stays whole: what it sees is narrowed around it, so that no metric filters it.
    private static final String NARROWED = """
            with windows as (select * from windows where array_contains(:windows, window)),
            window_days as (select * from window_days where array_contains(:windows, window))%s
            select * from (
            %s
            )
            """;
    private static final String JUDGED_SCOPES =
            ",\nscopes as (select * from scopes where kind in ('project', 'comparable'))";

    /** Analysed over these windows. */
    Dataset<Row> over(List<Window> windows) {
        return analysed(windows, "");
    }

    /** The same for the scopes that verdicts are about. */
    Dataset<Row> overJudgedScopes(List<Window> windows) {
        return analysed(windows, JUDGED_SCOPES);
    }

    private Dataset<Row> analysed(List<Window> windows, String scopes) {
        String[] names = windows.stream().map(Window::name).toArray(String[]::new);
        try {
            return session.sql(NARROWED.formatted(scopes, file.text()), Map.of("windows", names));
        } catch (Exception e) {
            if (e instanceof AnalysisException) {
                throw new MetricException(origin + "/" + file.name() + ": " + e.getMessage(), e);
            }
            throw e;
        }
    }
}
