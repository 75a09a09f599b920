package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.metric.Catalogue;
import org.ossvitals.jobs.metric.MetricFolder;
import org.ossvitals.jobs.metric.MetricRun;
import org.ossvitals.jobs.sql.Sessions;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.statistics.SqlFunctions;
import org.ossvitals.jobs.verdict.Verdicts;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Verdict;

/**
 * From changes in the lake to the tables that reports read: merge, views, metrics, verdicts. The same lake, as-of and
 * folders give the same tables, however often and after whatever runs.
 */
public final class ComputeJob {
    /** The tidy measures as Parquet, beside the tables in the folder of computed tables. */
    public static final String MEASURES_PARQUET = "measures.parquet";

    private final ComputeSettings settings;
    private final SparkSession session;
    private final Laps laps = new Laps();

    private ComputeJob(ComputeSettings settings, SparkSession session) {
        this.settings = settings;
        this.session = session;
    }

    /**
     * Computes everything and makes it the lake's current computed tables.
     *
     * @throws org.ossvitals.jobs.metric.MetricException when a metric folder or its query is wrong
     * @throws IOException when the lake cannot be read or written
     */
    public static Computed run(ComputeSettings settings) throws IOException {
        // Folders first: a typing error should not cost a start of Spark.
        List<MetricFolder> folders = Catalogue.load(settings.metricFolders()).folders();
        SparkSession session = Sessions.open("OSS Vitals").newSession();
        SqlFunctions.register(session);
        ComputeJob job = new ComputeJob(settings, session);
        job.laps.done("session");
        return job.compute(folders);
    }

    private Computed compute(List<MetricFolder> folders) throws IOException {
        RawMerge merge = new RawMerge(session, settings.lake());
        List<String> changed = merge.run();
        laps.done("merge of " + changed.size() + " tables");
        merge.views();
        try (Models models = new Models(session)) {
            ReportTables tables = prepared(models, folders);
            Knowledge knowledge = tables.knowledge();
            Scopes scopes = new Scopes(settings.registry(), knowledge);
            models.scopes(scopes.rows());
            models.scopedViews(queries(folders));
            laps.done("views");
            List<Measure> measures = measures(folders, scopes);
            laps.done(folders.size() + " metrics");
            Computed computed = computed(folders, measures, knowledge, tables);
            laps.done("tables and verdicts");
            return computed;
        }
    }

    private ReportTables prepared(Models models, List<MetricFolder> folders) {
        models.asOf(settings.asOf());
        models.staging();
        models.scopes(List.of());
        models.unscopedViews(queries(folders));
        return new ReportTables(session);
    }

    private List<Measure> measures(List<MetricFolder> folders, Scopes scopes) {
        String foundation = settings.registry().foundation().id();
        var template = new MetricRun.MeasureTemplate(
                foundation, settings.asOf(), scope -> scopes.project(scope).orElse(null));
        return new MetricRun(session, template, scopes.populations()).measure(folders);
    }

    private Computed computed(
            List<MetricFolder> folders, List<Measure> measures, Knowledge knowledge, ReportTables tables)
            throws IOException {
        VerdictHistory history = VerdictHistory.read(settings.lake(), settings.asOf());
        Portfolio portfolio = portfolio(knowledge, history);
        List<Metric> metrics = folders.stream().map(MetricFolder::toMetric).toList();
        List<Verdict> verdicts = Verdicts.judge(portfolio, metrics, measures, history.aMonthBefore());
        Computed computed = new Computed(
                portfolio,
                metrics,
                measures,
                verdicts,
                tables.waiting(),
                tables.curves(),
                tables.credits(),
                tables.releases(),
                tables.countries());
        publish(computed, history);
        return computed;
    }

    private Portfolio portfolio(Knowledge knowledge, VerdictHistory history) {
        Registry registry = settings.registry();
        return new Portfolio(
                registry.foundation().id(),
                registry.foundation().name(),
                settings.asOf(),
                history.previousAsOf().orElse(null),
                settings.simulated(),
                settings.version(),
                new PortfolioTable(knowledge).projects(registry));
    }

    private void publish(Computed computed, VerdictHistory history) throws IOException {
        Path folder = settings.lake().newComputed();
        computed.write(folder);
        history.write(folder);
        MeasuresParquet.write(session, computed.measures(), folder.resolve(MEASURES_PARQUET));
        settings.lake().publishComputed(folder);
    }

    private static List<SqlModel> queries(List<MetricFolder> folders) {
        List<SqlModel> queries = new ArrayList<>(ReportTables.all());
        folders.forEach(folder -> queries.add(folder.query()));
        return queries;
    }
}
