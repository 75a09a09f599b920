package org.ossvitals.jobs.metric;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ossvitals.connectors.raw.RawTables;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.config.StrictYaml;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.reports.model.Metric;

/**
 * A metric as its folder holds it, checked as far as that is possible without running the query.
 *
 * @param sample the single cases behind the judged measures, as {@code scope, window, measure, value, event}; for those
 *     comparisons that cannot be made from the figures alone
 * @param origin where the folder is, for errors
 * @param example {@code given/*.csv}, {@code expected.csv} and, where there is more to say, {@code expected-sample.csv}
 *     and {@code settings.yml}
 */
public record MetricFolder(
        MetricDefinition definition,
        SqlModel query,
        Optional<SqlModel> sample,
        SortedMap<String, String> example,
        String origin) {
    private static final String YAML = "metric.yml";
    private static final String SQL = "query.sql";
    private static final String SAMPLE = "sample.sql";
    private static final String EXAMPLE = "example/";
    private static final Pattern READABLE = Pattern.compile("(stg|int)_.*");
    private static final List<String> KEYS = Arrays.stream(MetricDefinition.class.getRecordComponents())
            .map(component -> RawTables.column(component.getName()).replace('_', '-'))
            .toList();
    private static final Set<String> FILES =
            Set.of(YAML, SQL, SAMPLE, "example/expected.csv", "example/expected-sample.csv", "example/settings.yml");

    public MetricFolder {
        example = Collections.unmodifiableSortedMap(new TreeMap<>(example));
    }

    /**
     * Reads a folder.
     *
     * @param name the folder's own name, which has to be the metric's id
     * @param files path below the folder to content
     * @throws MetricException naming file and key, and the nearest known one
     */
    static MetricFolder of(String name, String origin, Map<String, String> files) {
        files.keySet().forEach(file -> refuseUnknown(origin, file));
        MetricDefinition definition = definition(origin, required(origin, files, YAML));
        if (!definition.id().equals(name)) {
            throw new MetricException(origin + "/" + YAML + ": id `" + definition.id() + "` is not the folder's name `"
                    + name + "`; rename one of them");
        }
        SqlModel query = query(origin, SQL, required(origin, files, SQL));
        required(origin, files, "example/expected.csv");
        SortedMap<String, String> example = example(files);
        if (example.keySet().stream().noneMatch(file -> file.startsWith("given/"))) {
            throw new MetricException(origin + "/example/given: no CSV file; give the query something to read");
        }
        Optional<SqlModel> sample = Optional.ofNullable(files.get(SAMPLE)).map(text -> query(origin, SAMPLE, text));
        requireCases(origin, definition, sample);
        return new MetricFolder(definition, query, sample, example, origin);
    }

    public String id() {
        return definition.id();
    }

    /** Everything that is asked of the views. */
    public List<SqlModel> queries() {
        return Stream.concat(Stream.of(query), sample.stream()).toList();
    }

    /** The metric as readers see it. */
    public Metric toMetric() {
        MetricDefinition d = definition;
        return new Metric(
                d.id(),
                d.version(),
                d.title(),
                d.question(),
                d.definition(),
                d.about(),
                d.group(),
                d.unit(),
                d.better(),
                d.described(),
                d.windows(),
                d.smallSample(),
                d.compare(),
                d.judged(),
                d.chart(),
                d.limits(),
                d.peers(),
                d.sources(),
                query.text(),
                sample.map(SqlModel::text).orElse(null),
                example);
    }

    private static void requireCases(String origin, MetricDefinition definition, Optional<SqlModel> sample) {
        if (!definition.judged().isEmpty() && ComparedWindows.needsCases(definition.compare()) && sample.isEmpty()) {
            throw new MetricException(origin + "/" + SAMPLE + " is missing: " + YAML + " has judged "
                    + definition.judged() + " and compare `" + definition.compare()
                    + "`, which needs the single cases as scope, window, measure, value, event");
        }
    }

    private static SortedMap<String, String> example(Map<String, String> files) {
        SortedMap<String, String> example = new TreeMap<>();
        files.forEach((file, text) -> {
            if (file.startsWith(EXAMPLE)) {
                example.put(file.substring(EXAMPLE.length()), text);
            }
        });
        return example;
    }

    private static MetricDefinition definition(String origin, String yaml) {
        String file = origin + "/" + YAML;
        try {
            // A mistyped key would otherwise be told as the absence of the right one.
            Map<?, ?> keys = StrictYaml.read(yaml, file, Map.class);
            keys.keySet().forEach(key -> refuseUnknownKey(file, String.valueOf(key)));
            return StrictYaml.read(yaml, file, MetricDefinition.class);
        } catch (ConfigurationException e) {
            throw new MetricException(e.getMessage(), e);
        }
    }

    private static void refuseUnknownKey(String file, String key) {
        if (!KEYS.contains(key)) {
            throw new MetricException(file + ": unknown key `" + key + "`" + Nearest.hint(key, KEYS));
        }
    }

    private static SqlModel query(String origin, String file, String text) {
        SqlModel query = new SqlModel(file, text);
        if (!query.trespasses(READABLE).isEmpty()) {
            throw new MetricException(origin + "/" + file + " reads " + query.trespasses(READABLE)
                    + "; a metric reads stg_ and int_ views only");
        }
        if (!query.unrepeatable().isEmpty()) {
            throw new MetricException(origin + "/" + file + " uses " + query.unrepeatable()
                    + ", which gives another answer tomorrow; use as_of");
        }
        return query;
    }

    private static String required(String origin, Map<String, String> files, String file) {
        String text = files.get(file);
        if (text == null) {
            throw new MetricException(origin + "/" + file + " is missing");
        }
        return text;
    }

    private static void refuseUnknown(String origin, String file) {
        if (!FILES.contains(file) && !file.matches("example/given/[a-z_]+\\.csv")) {
            throw new MetricException(origin + "/" + file + " is no file of a metric" + Nearest.hint(file, FILES)
                    + " (tables of the example are example/given/<view>.csv)");
        }
    }
}
