package org.ossvitals.jobs.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;
import org.ossvitals.jobs.sql.Window;
import org.ossvitals.jobs.sql.Windows;
import org.ossvitals.jobs.statistics.SqlFunctions;

/** Checks metrics against their worked examples; one object checks many folders on one Spark session. */
public final class Examples {
    private static final java.time.Instant ANY_DAY = java.time.Instant.parse("2026-10-01T00:00:00Z");

    private final SparkSession session;
    private final ExampleTables tables;

    public Examples(SparkSession session) {
        this.session = session;
        this.tables = new ExampleTables(fresh(ANY_DAY), SqlModels.packaged());
    }

    /**
     * Runs the queries on the example's tables.
     *
     * @return what differs from {@code expected.csv} and, where there is one, {@code expected-sample.csv}: sentences with
     *     file, line, expected and actual; empty when nothing does
     * @throws MetricException when the example or the query cannot be used at all
     */
    public List<String> check(MetricFolder folder) {
        ExampleSettings settings = ExampleSettings.of(folder);
        SparkSession own = fresh(settings.asOf());
        tables.make(own, folder);
        List<String> differences = new ArrayList<>(
                new Expected(table(folder, "expected.csv").orElseThrow()).differences(figures(own, folder, settings)));
        // Run even where nothing is expected of it: a mistake in it should not wait for the night.
        List<SampleCase> cases = MetricSample.run(own, folder, Windows.at(settings.asOf()));
        table(folder, "expected-sample.csv")
                .ifPresent(expected -> differences.addAll(new ExpectedSample(expected).differences(cases)));
        return List.copyOf(differences);
    }

    private static Optional<CsvTable> table(MetricFolder folder, String file) {
        return Optional.ofNullable(folder.example().get(file))
                .map(text -> CsvTable.parse(folder.origin() + "/example/" + file, text));
    }

    private static List<Figure> figures(SparkSession own, MetricFolder folder, ExampleSettings settings) {
        List<Window> windows = Windows.at(settings.asOf()).stream()
                .filter(window -> settings.windows().stream().anyMatch(window::answersTo))
                .toList();
        List<Population> scopes = new ArrayList<>();
        own.sql("select distinct scope from scopes order by scope")
                .collectAsList()
                .forEach(row -> scopes.add(Population.known(row.getString(0))));
        return new Completion(folder, windows).complete(MetricQuery.run(own, folder, windows), scopes);
    }

    private SparkSession fresh(java.time.Instant asOf) {
        SparkSession fresh = session.newSession();
        SqlFunctions.register(fresh);
        Views.asOf(fresh, asOf);
        return fresh;
    }
}
