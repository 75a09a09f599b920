package org.ossvitals.jobs.compute;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Repository;

/**
 * What one run said of months, quarters and years: small enough to be kept for the runs after it.
 *
 * @param definitions metric to the fingerprint of what computed it
 * @param repositories project to the names of its repositories
 * @param figures project, metric and measure, in one word each, to window to figure
 * @param byHand entries of {@code identities.yml} in force; null in files of earlier versions of the program
 */
record PastFigures(
        Instant asOf,
        SortedMap<String, String> definitions,
        SortedMap<String, SortedSet<String>> repositories,
        SortedMap<String, SortedMap<String, Figure>> figures,
        Integer byHand) {
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}-(\\d{2}|Q\\d)|year-to-.*");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** @param value null when there was none */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Figure(Double value, String status) {}

    static PastFigures of(
            Portfolio portfolio, SortedMap<String, String> definitions, List<Measure> measures, int byHand) {
        SortedMap<String, SortedMap<String, Figure>> figures = new TreeMap<>();
        measures.stream().filter(PastFigures::isKept).forEach(row -> figures.computeIfAbsent(
                        key(row), any -> new TreeMap<>())
                .put(row.window(), new Figure(row.value(), row.status())));
        return new PastFigures(portfolio.asOf(), definitions, repositories(portfolio), figures, byHand);
    }

    /** Figures of whole projects over calendar windows; those of repositories and of parts move with them. */
    static boolean isKept(Measure row) {
        return row.scopeKind().equals("project")
                && row.dimension() == null
                && CALENDAR.matcher(row.window()).matches();
    }

    /** What the run said of the same; null when it said nothing. */
    Figure find(Measure row) {
        return figures.getOrDefault(key(row), Collections.emptySortedMap()).get(row.window());
    }

    static PastFigures read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return JSON.readValue(in, PastFigures.class);
        }
    }

    void write(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            JSON.writeValue(out, this);
        }
    }

    private static String key(Measure row) {
        return row.scope() + " " + row.metric() + " " + row.measure();
    }

    private static SortedMap<String, SortedSet<String>> repositories(Portfolio portfolio) {
        SortedMap<String, SortedSet<String>> repositories = new TreeMap<>();
        portfolio
                .projects()
                .forEach(project -> repositories.put(
                        project.id(),
                        project.repositories().stream()
                                .map(Repository::name)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return repositories;
    }
}
