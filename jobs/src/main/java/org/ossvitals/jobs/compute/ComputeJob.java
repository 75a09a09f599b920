package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.affiliation.DeclaredAffiliations;
import org.ossvitals.jobs.affiliation.KnownEmployees;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.metric.Catalogue;
import org.ossvitals.jobs.metric.MetricFolder;
import org.ossvitals.jobs.metric.MetricRun;
import org.ossvitals.jobs.metric.SampleCase;
import org.ossvitals.jobs.people.KnownIdentities;
import org.ossvitals.jobs.sql.DeclaredAffiliation;
import org.ossvitals.jobs.sql.Drivers;
import org.ossvitals.jobs.sql.Sessions;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.statistics.SqlFunctions;
import org.ossvitals.jobs.verdict.Observations;
import org.ossvitals.jobs.verdict.Standing;
import org.ossvitals.jobs.verdict.Verdicts;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Restatement;
import org.ossvitals.reports.model.Verdict;

/**
 * From changes in the lake to the tables that reports read: merge, views, metrics, verdicts. The same lake, as-of and
 * folders give the same tables, however often and after whatever runs.
 */
public final class ComputeJob {
    /** The tidy measures as Parquet, beside the tables in the folder of computed tables. */
    public static final String MEASURES_PARQUET = "measures.parquet";

    private static final String NAME = "OSS Vitals";

    private final ComputeSettings settings;
    private final SparkSession session;
    private final List<MetricFolder> folders;
    private final VerdictHistory history;
    private final FigureHistory figures;
    private final Laps laps = new Laps(ComputeJob.class);

    private ComputeJob(ComputeSettings settings, SparkSession session, List<MetricFolder> folders) throws IOException {
        this.settings = settings;
        this.session = session;
        this.folders = folders;
        history = VerdictHistory.read(settings.lake(), settings.asOf());
        figures = FigureHistory.read(settings.lake(), settings.asOf());
    }

    /**
     * Computes everything and makes it the lake's current computed tables.
     *
     * @throws org.ossvitals.jobs.metric.MetricException when a metric folder or its query is wrong
     * @throws IOException when the lake cannot be read or written
     */
    public static Computed run(ComputeSettings settings) throws IOException {
        ComputeJob job = started(settings);
        Computed computed = job.compute();
        job.publish(computed);
        return computed;
    }

    /** The same without making it current: for one project on demand, beside what the last night computed. */
    public static Computed preview(ComputeSettings settings) throws IOException {
        return started(settings).compute();
    }

    /** Starts Spark ahead of time; calling it is never necessary and never wrong. */
    public static void warmUp() {
        Sessions.open(NAME).sql("select 1").collectAsList();
    }

    private static ComputeJob started(ComputeSettings settings) throws IOException {
        // Folders first: a typing error should not cost a start of Spark.
        List<MetricFolder> folders = Catalogue.load(settings.metricFolders()).folders();
        ComputeJob job = new ComputeJob(settings, session(settings), folders);
        job.laps.done("session");
        return job;
    }

    /** With the functions that know what was said of people by hand. */
    static SparkSession session(ComputeSettings settings) {
        SparkSession session = Sessions.open(NAME).newSession();
        UnaryOperator<String> hash = settings.lake()::addressHash;
        LocalDate day = settings.asOf().atOffset(ZoneOffset.UTC).toLocalDate();
        SqlFunctions.register(
                session, settings.people().classes(hash), settings.people().byHand(day, hash));
        return session;
    }

    private Computed compute() throws IOException {
        RawMerge merge = new RawMerge(session, settings.lake());
        List<String> changed = merge.run();
        laps.done("merge of " + changed.size() + " tables");
        merge.views();
        try (Models models = new Models(session)) {
            ReportTables tables = prepared(models);
            Rereads.ask(settings.lake(), tables.rereads());
            Knowledge knowledge = tables.knowledge();
            Scopes scopes = new Scopes(settings.registry(), knowledge, settings.asOf());
            models.scopes(scopes.rows());
            models.scopedViews(queries());
            laps.done("views");
            Computed computed = computed(measured(scopes, tables), knowledge, tables);
            laps.done("tables and verdicts");
            return computed;
        }
    }

    private Measured measured(Scopes scopes, ReportTables tables) {
        MetricRun run = run(scopes);
        try (Drivers drivers = new Drivers()) {
            var ahead = drivers.submit(tables::readAhead);
            List<Measure> measures = run.measure(folders);
            laps.done(folders.size() + " metrics");
            List<SampleCase> cases = run.sample(folders);
            Drivers.await(ahead);
            laps.done(cases.size() + " cases");
            return new Measured(scopes, measures, cases);
        }
    }

    private ReportTables prepared(Models models) {
        models.asOf(settings.asOf());
        models.staging();
        models.scopes(List.of());
        models.registry(Scopes.declared(settings.registry()));
        Path people = settings.people().folder().orElse(null);
        List<DeclaredAffiliation> declared = DeclaredAffiliations.in(people, settings.lake()::addressHash);
        models.affiliations(declared);
        models.unscopedViews(queries());
        KnownIdentities.check(session, settings.people(), settings.lake()::addressHash);
        if (!declared.isEmpty()) {
            KnownEmployees.check(people, declared, KnownIdentities.in(session));
        }
        return new ReportTables(session);
    }

    /** @param measures of all scopes, also of those that only verdicts look at */
    private record Measured(Scopes scopes, List<Measure> measures, List<SampleCase> cases) {

        List<Measure> shown() {
            return measures.stream()
                    .filter(measure -> !measure.scopeKind().equals(Standing.COMPARABLE))
                    .toList();
        }
    }

    private MetricRun run(Scopes scopes) {
        String foundation = settings.registry().foundation().id();
        var template = new MetricRun.MeasureTemplate(
                foundation, settings.asOf(), scope -> scopes.project(scope).orElse(null));
        return new MetricRun(session, template, scopes.populations());
    }

    private Computed computed(Measured measured, Knowledge knowledge, ReportTables tables) {
        PortfolioTable table = new PortfolioTable(knowledge, tables.numbers(), tables.formerNames());
        Portfolio portfolio = portfolio(table);
        List<Measure> measures = measured.shown();
        Told told = new Told(measures, settings.registry(), knowledge);
        List<Metric> metrics = folders.stream().map(MetricFolder::toMetric).toList();
        List<NumberMonth> numbers = table.numbers(settings.registry());
        List<Standing> standings =
                new Standings(settings.asOf(), tables, numbers).of(portfolio, settings.registry(), measured.scopes());
        var observed = new Observations(settings.asOf(), standings, metrics, measured.measures(), measured.cases());
        List<Verdict> verdicts = Verdicts.judge(observed, history.runs());
        return new Computed(
                portfolio,
                metrics,
                measures,
                verdicts,
                tables.waiting().stream().filter(told::tells).toList(),
                tables.curves().stream().filter(told::tells).toList(),
                tables.credits().stream().filter(told::tells).toList(),
                tables.releases(),
                tables.countries().stream().filter(told::tells).toList(),
                numbers,
                restatements(past(portfolio, measures), metrics, measures),
                tables.people()
                        .withByHand(
                                byHand(),
                                figures.previous().map(PastFigures::byHand).orElse(null)));
    }

    private PastFigures past(Portfolio portfolio, List<Measure> measures) {
        return PastFigures.of(portfolio, Fingerprints.of(folders), measures, byHand());
    }

    private int byHand() {
        LocalDate day = settings.asOf().atOffset(ZoneOffset.UTC).toLocalDate();
        return settings.people().byHand(day, settings.lake()::addressHash).overrides();
    }

    private List<Restatement> restatements(PastFigures now, List<Metric> metrics, List<Measure> measures) {
        return figures.previous()
                .map(before -> Restatements.between(before, now, metrics, measures))
                .orElse(List.of());
    }

    private Portfolio portfolio(PortfolioTable table) {
        Registry registry = settings.registry();
        return new Portfolio(
                registry.foundation().id(),
                registry.foundation().name(),
                settings.asOf(),
                history.previousAsOf().orElse(null),
                settings.simulated(),
                settings.version(),
                table.projects(registry));
    }

    private void publish(Computed computed) throws IOException {
        Path folder = settings.lake().newComputed();
        try (Drivers drivers = new Drivers()) {
            var parquet = drivers.submit(
                    () -> MeasuresParquet.write(session, computed.measures(), folder.resolve(MEASURES_PARQUET)));
            computed.write(folder);
            Provenance.of(settings).write(folder);
            history.write(folder);
            figures.write(folder, past(computed.portfolio(), computed.measures()));
            Drivers.await(parquet);
        }
        laps.done("files");
        settings.lake().publishComputed(folder);
        laps.done("made current");
    }

    private List<SqlModel> queries() {
        List<SqlModel> queries = new ArrayList<>(ReportTables.all());
        folders.forEach(folder -> queries.addAll(folder.queries()));
        return queries;
    }
}
