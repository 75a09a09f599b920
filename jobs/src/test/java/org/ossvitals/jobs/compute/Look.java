package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.metric.MetricFolder;
import org.ossvitals.jobs.metric.MetricRun;
import org.ossvitals.jobs.metric.Population;
import org.ossvitals.jobs.sql.ScopeRow;
import org.ossvitals.jobs.sql.SharedSpark;
import org.ossvitals.jobs.statistics.SqlFunctions;
import org.ossvitals.reports.model.Measure;

/** What the real SQL says of a lake whose raw tables were changed before. Each repository is a project of its own. */
public final class Look implements AutoCloseable {
    /** Windows that move with as-of; months and quarters do not, and cost most of the time. */
    private static final String MOVING = "kind in ('rolling', 'past', 'ripe', 'all')";

    private final SparkSession session = SharedSpark.fresh();
    private final List<MetricFolder> metrics;
    private final Instant asOf;
    private final Models models;
    private final List<Long> repositories;

    /** @param change replaces views of raw tables */
    public Look(Lake lake, Instant asOf, List<MetricFolder> metrics, Consumer<SparkSession> change) throws IOException {
        this.metrics = metrics;
        this.asOf = asOf;
        SqlFunctions.register(session);
        RawMerge raw = new RawMerge(session, lake);
        raw.run();
        raw.views();
        change.accept(session);
        repositories = rows("select repository_id from raw_repositories order by repository_id").stream()
                .map(row -> row.getLong(0))
                .toList();
        models = new Models(session);
        models.asOf(asOf);
        List.of("windows", "window_days")
                .forEach(view -> session.table(view).where(MOVING).createOrReplaceTempView(view));
        models.staging();
        models.scopes(repositories.stream()
                .map(id -> new ScopeRow(scope(id), "project", id))
                .toList());
        models.registry(List.of());
        models.affiliations(List.of());
        var queries = metrics.stream().map(MetricFolder::query).toList();
        models.unscopedViews(queries);
        models.scopedViews(queries);
    }

    private static String scope(long repository) {
        return "project:" + repository;
    }

    public List<Row> rows(String query) {
        return session.sql(query).collectAsList();
    }

    public List<Measure> measures() {
        var windows = rows("select window from windows").stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
        List<Population> populations =
                repositories.stream().map(id -> Population.known(scope(id))).toList();
        return new MetricRun(session, new MetricRun.MeasureTemplate("properties", asOf, scope -> scope), populations)
                .measure(metrics).stream()
                        .filter(measure -> windows.contains(measure.window()))
                        .toList();
    }

    /** What a figure is of, to all that is said of it but for dates: value, low, high, n, events and so on. */
    public SortedMap<String, List<Object>> figures() {
        SortedMap<String, List<Object>> figures = new TreeMap<>();
        measures()
                .forEach(m -> figures.put(
                        String.join(
                                " ",
                                m.scope(),
                                m.metric(),
                                m.measure(),
                                m.window(),
                                Objects.requireNonNullElse(m.dimension(), "")),
                        Arrays.asList(
                                m.value(),
                                m.low(),
                                m.high(),
                                m.n(),
                                m.events(),
                                m.excluded(),
                                m.coverage(),
                                m.status(),
                                m.reason())));
        return figures;
    }

    @Override
    public void close() throws IOException {
        models.close();
    }
}
