package org.ossvitals.reports.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Writes one file per table into an empty or new folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve("portfolio.json").toFile(), portfolio);
        JSON.writeValue(folder.resolve("metrics.json").toFile(), metrics);
        JSON.writeValue(folder.resolve("people.json").toFile(), people);
        Rows.write(folder.resolve("measures.csv"), Measure.class, measures.stream());
        Rows.write(folder.resolve("verdicts.csv"), Verdict.class, verdicts.stream());
        Rows.write(folder.resolve("waiting.csv"), WaitingThread.class, waiting.stream());
        Rows.write(folder.resolve("curves.csv"), WaitingShare.class, curves.stream());
        Rows.write(folder.resolve("credits.csv"), CreditRank.class, credits.stream());
        Rows.write(folder.resolve("releases.csv"), ReleaseMark.class, releases.stream());
        Rows.write(folder.resolve("countries.csv"), CountryShare.class, countries.stream());
        Rows.write(folder.resolve("numbers.csv"), NumberMonth.class, numbers.stream());
        Rows.write(folder.resolve("restatements.csv"), Restatement.class, restatements.stream());
    }

    /** The portfolio of a folder of computed tables, without the rest. */
    public static Portfolio portfolio(Path folder) throws IOException {
        return JSON.readValue(folder.resolve("portfolio.json").toFile(), Portfolio.class);
    }

    /** The verdicts of a folder of computed tables, without the rest. */
    public static List<Verdict> verdicts(Path folder) throws IOException {
        return Rows.read(folder.resolve("verdicts.csv"), Verdict.class);
    }

    /** Reads what {@link #write} wrote. */
    public static Computed read(Path folder) throws IOException {
        return new Computed(
                portfolio(folder),
                JSON.readValue(folder.resolve("metrics.json").toFile(), new TypeReference<List<Metric>>() {}),
                Rows.read(folder.resolve("measures.csv"), Measure.class),
                verdicts(folder),
                Rows.read(folder.resolve("waiting.csv"), WaitingThread.class),
                Rows.read(folder.resolve("curves.csv"), WaitingShare.class),
                Rows.read(folder.resolve("credits.csv"), CreditRank.class),
                Rows.read(folder.resolve("releases.csv"), ReleaseMark.class),
                Rows.read(folder.resolve("countries.csv"), CountryShare.class),
                Rows.read(folder.resolve("numbers.csv"), NumberMonth.class),
                Rows.read(folder.resolve("restatements.csv"), Restatement.class),
                JSON.readValue(folder.resolve("people.json").toFile(), Identification.class));
    }
}
