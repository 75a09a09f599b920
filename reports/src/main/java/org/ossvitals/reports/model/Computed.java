package org.ossvitals.reports.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one run computed: the folder in which jobs and reports meet. {@link #write} and {@link #read} are
 * inverse; the tables are sorted by the writer.
 */
public record Computed(
        Portfolio portfolio,
        List<Metric> metrics,
        List<Measure> measures,
        List<Verdict> verdicts,
        List<WaitingThread> waiting,
        List<WaitingShare> curves,
        List<CreditRank> credits,
        List<ReleaseMark> releases,
        List<CountryShare> countries,
        List<NumberMonth> numbers,
        List<Restatement> restatements,
        Identification people) {

    private static final String MEASURES = "measures.csv";
    private static final String VERDICTS = "verdicts.csv";
    private static final String WAITING = "waiting.csv";
    private static final String CURVES = "curves.csv";
    private static final String CREDITS = "credits.csv";
    private static final String RELEASES = "releases.csv";
    private static final String COUNTRIES = "countries.csv";
    private static final String NUMBERS = "numbers.csv";
    private static final String RESTATEMENTS = "restatements.csv";
    private static final String PEOPLE = "people.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The same with one sentence more in the banner of pages. */
    public Computed withNotice(String sentence) {
        return with(portfolio.withNotice(sentence), metrics);
    }

    /** The same with metrics under other names. */
    public Computed withMetrics(List<Metric> others) {
        return with(portfolio, others);
    }

    private Computed with(Portfolio other, List<Metric> others) {
        return new Computed(
                other,
                others,
                measures,
                verdicts,
                waiting,
                curves,
                credits,
                releases,
                countries,
                numbers,
                restatements,
                people);
    }

    /** Writes one file per table into an empty or new folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve("portfolio.json").toFile(), portfolio);
        JSON.writeValue(folder.resolve("metrics.json").toFile(), metrics);
        JSON.writeValue(folder.resolve(PEOPLE).toFile(), people);
        try (ProjectParts.Writing tables = ProjectParts.writing(folder)) {
            tables.write(MEASURES, Measure.class, measures, row -> ofProject(row.scopeKind(), row.scope()));
            tables.write(VERDICTS, Verdict.class, verdicts, Verdict::project);
            tables.write(WAITING, WaitingThread.class, waiting, WaitingThread::project);
            tables.write(CURVES, WaitingShare.class, curves, WaitingShare::project);
            tables.write(CREDITS, CreditRank.class, credits, CreditRank::project);
            tables.write(RELEASES, ReleaseMark.class, releases, ReleaseMark::project);
            tables.write(COUNTRIES, CountryShare.class, countries, row -> ofProject(row.scopeKind(), row.scope()));
            tables.write(NUMBERS, NumberMonth.class, numbers, NumberMonth::repository);
            tables.write(RESTATEMENTS, Restatement.class, restatements, Restatement::project);
        }
    }

    /** Rows of whole projects are what a project's page is made of; those of repositories, stages and all are not. */
    private static String ofProject(String scopeKind, String scope) {
        return scopeKind.equals("project") ? scope : null;
    }

    /** The portfolio of a folder of computed tables, without the rest. */
    public static Portfolio portfolio(Path folder) throws IOException {
        return JSON.readValue(folder.resolve("portfolio.json").toFile(), Portfolio.class);
    }

    /** The verdicts of a folder of computed tables, without the rest. */
    public static List<Verdict> verdicts(Path folder) throws IOException {
        return Rows.read(folder.resolve(VERDICTS), Verdict.class);
    }

    /** Reads what {@link #write} wrote. */
    public static Computed read(Path folder) throws IOException {
        return new Computed(
                portfolio(folder),
                metrics(folder),
                Rows.read(folder.resolve(MEASURES), Measure.class),
                verdicts(folder),
                Rows.read(folder.resolve(WAITING), WaitingThread.class),
                Rows.read(folder.resolve(CURVES), WaitingShare.class),
                Rows.read(folder.resolve(CREDITS), CreditRank.class),
                Rows.read(folder.resolve(RELEASES), ReleaseMark.class),
                Rows.read(folder.resolve(COUNTRIES), CountryShare.class),
                Rows.read(folder.resolve(NUMBERS), NumberMonth.class),
                Rows.read(folder.resolve(RESTATEMENTS), Restatement.class),
                people(folder));
    }

    /**
     * What a page about one project is made of: all of the portfolio and the metrics, and of the tables the project's rows
     * only. It costs the same however many other projects there are.
     */
    public static Computed readProject(Path folder, Portfolio portfolio, Portfolio.Project project) throws IOException {
        List<String> keys = new ArrayList<>(List.of(project.id()));
        project.repositories().forEach(repository -> keys.add(repository.name()));
        ProjectParts tables = ProjectParts.read(folder, keys);
        return new Computed(
                portfolio,
                metrics(folder),
                tables.rows(MEASURES, Measure.class),
                tables.rows(VERDICTS, Verdict.class),
                tables.rows(WAITING, WaitingThread.class),
                tables.rows(CURVES, WaitingShare.class),
                tables.rows(CREDITS, CreditRank.class),
                tables.rows(RELEASES, ReleaseMark.class),
                tables.rows(COUNTRIES, CountryShare.class),
                tables.rows(NUMBERS, NumberMonth.class),
                tables.rows(RESTATEMENTS, Restatement.class),
                people(folder));
    }

    private static List<Metric> metrics(Path folder) throws IOException {
        return JSON.readValue(folder.resolve("metrics.json").toFile(), new TypeReference<List<Metric>>() {});
    }

    private static Identification people(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(PEOPLE).toFile(), Identification.class);
    }
}
