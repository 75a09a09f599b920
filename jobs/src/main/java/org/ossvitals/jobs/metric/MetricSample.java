package org.ossvitals.jobs.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.Window;

/** Runs a metric's {@code sample.sql} over the windows that are compared. */
final class MetricSample {
    private static final String[] COLUMNS = {"scope", "window", "measure", "value", "event"};

    private MetricSample() {}

    /**
     * The cases behind the judged measures; none when the folder has no such file.
     *
     * @param windows of this run; those that are not compared are left out
     * @throws MetricException when the query cannot be analysed or returns something else
     */
    static List<SampleCase> run(SparkSession session, MetricFolder folder, List<Window> windows) {
        if (folder.sample().isEmpty() || folder.definition().judged().isEmpty()) {
            return List.of();
        }
        List<String> compared = ComparedWindows.of(folder.definition().compare())
                .map(ComparedWindows::names)
                .orElse(List.of());
        List<Window> own = windows.stream()
                .filter(window -> compared.contains(window.name()))
                .toList();
        Dataset<Row> answer =
                new MetricSql(session, folder.origin(), folder.sample().get()).overJudgedScopes(own);
        checkColumns(folder, answer.columns());
        return answer
                .selectExpr(
                        "scope",
                        "window",
                        "measure",
                        "cast(value as double) as value",
                        "cast(event as boolean) as event")
                .collectAsList()
                .stream()
                .map(row -> sampleCase(folder, row))
                .toList();
    }

    private static void checkColumns(MetricFolder folder, String[] columns) {
        Set<String> known = Set.of(COLUMNS);
        for (String column : columns) {
            if (!known.contains(column)) {
                throw wrong(folder, "returns an unknown column `" + column + "`" + Nearest.hint(column, known));
            }
        }
        Set<String> missing = new TreeSet<>(known);
        missing.removeAll(Arrays.asList(columns));
        if (!missing.isEmpty()) {
            throw wrong(folder, "does not return the columns " + missing);
        }
    }

    private static SampleCase sampleCase(MetricFolder folder, Row row) {
        if (row.anyNull()) {
            throw wrong(folder, "returns a null in the row " + row + "; leave out what has no value");
        }
        String measure = row.getString(2);
        List<String> judged = folder.definition().judged();
        if (!judged.contains(measure)) {
            throw wrong(
                    folder,
                    "returns the measure `" + measure + "`, which metric.yml does not judge"
                            + Nearest.hint(measure, judged));
        }
        double value = row.getDouble(3);
        if (!(value >= 0 && value < 1e6)) {
            throw wrong(
                    folder,
                    "returns the value " + value + " in the row " + row
                            + "; days waited and credits lie between 0 and a million");
        }
        return new SampleCase(row.getString(0), folder.id(), measure, row.getString(1), value, row.getBoolean(4));
    }

    private static MetricException wrong(MetricFolder folder, String what) {
        return new MetricException(folder.origin() + "/sample.sql " + what);
    }
}
