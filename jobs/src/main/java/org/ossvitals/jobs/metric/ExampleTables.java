package org.ossvitals.jobs.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.ossvitals.jobs.config.Nearest;
import org.ossvitals.jobs.sql.DeclaredAffiliation;
import org.ossvitals.jobs.sql.RawViews;
import org.ossvitals.jobs.sql.RegistryProject;
import org.ossvitals.jobs.sql.Schemas;
import org.ossvitals.jobs.sql.ScopeRow;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;

/**
 * Makes the views that an example gives, and those that follow from them. A given table may name a few of its columns;
 * the others are null. Repositories are in the scope {@code project:example} unless {@code scopes.csv} says otherwise.
 */
final class ExampleTables {
    private static final String SCOPES = "scopes";

    private final SqlModels models;
    private final Map<String, StructType> schemas = new HashMap<>(RawViews.schemas());

    /** @param session a session of its own, with functions and as-of, that this may fill with empty views */
    ExampleTables(SparkSession session, SqlModels models) {
        this.models = models;
        RawViews.empty(session);
        Views.scopes(session, List.of());
        Views.registryProjects(session, List.of());
        Views.declaredAffiliations(session, List.of());
        schemas.put("registry_projects", Schemas.of(RegistryProject.class));
        schemas.put("declared_affiliations", Schemas.of(DeclaredAffiliation.class));
        models.inOrder().forEach(model -> {
            StructType schema = Views.of(session, model).schema();
            Views.view(session, model.name(), List.of(), schema);
            schemas.put(model.name(), schema);
        });
    }

    /** Makes the views that the metric's query reads, from the example's tables. */
    void make(SparkSession session, MetricFolder folder) {
        SortedMap<String, CsvTable> given = given(folder);
        RawViews.empty(session);
        Views.registryProjects(session, List.of());
        Views.declaredAffiliations(session, List.of());
        Set<Long> repositories = new TreeSet<>();
        given.forEach((name, table) -> {
            List<Row> rows = rows(table, schema(table, name), repositories);
            Views.view(session, name, rows, schema(table, name));
        });
        Views.scopes(session, scopes(given.get(SCOPES), repositories));
        Set<String> read = new TreeSet<>();
        folder.queries().forEach(query -> read.addAll(query.mentions(schemas.keySet())));
        models.neededBy(read, given.keySet()).forEach(model -> keep(session, model));
    }

    /** As in a run, a model is computed once: a plan that repeats all that led to it grows beyond any patience. */
    private static void keep(SparkSession session, SqlModel model) {
        Dataset<Row> rows = Views.of(session, model);
        Views.view(session, model.name(), rows.collectAsList(), rows.schema());
    }

    private SortedMap<String, CsvTable> given(MetricFolder folder) {
        SortedMap<String, CsvTable> given = new TreeMap<>();
        folder.example().forEach((file, text) -> {
            if (file.startsWith("given/")) {
                String name = file.substring("given/".length(), file.length() - ".csv".length());
                given.put(name, CsvTable.parse(folder.origin() + "/example/" + file, text));
            }
        });
        return given;
    }

    private StructType schema(CsvTable table, String name) {
        StructType schema = name.equals(SCOPES)
                ? new StructType().add("scope", "string").add("repository_id", "long")
                : schemas.get(name);
        if (schema == null) {
            throw new MetricException(
                    table.file() + ": there is no table or view `" + name + "`" + Nearest.hint(name, schemas.keySet()));
        }
        List<String> known = List.of(schema.fieldNames());
        for (String column : table.columns()) {
            if (!known.contains(column)) {
                throw new MetricException(
                        table.file() + ": unknown column `" + column + "`" + Nearest.hint(column, known));
            }
        }
        return schema;
    }

    private static List<Row> rows(CsvTable table, StructType schema, Set<Long> repositories) {
        List<Row> rows = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            Object[] values = new Object[schema.length()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(table, line, schema.fields()[i]);
            }
            rows.add(RowFactory.create(values));
            int id = List.of(schema.fieldNames()).indexOf("repository_id");
            if (id >= 0 && values[id] instanceof Long repository) {
                repositories.add(repository);
            }
        }
        return rows;
    }

    private static Object value(CsvTable table, CsvTable.Line line, StructField field) {
        String text = line.cells().get(field.name());
        try {
            return Cells.value(text, field.dataType());
        } catch (RuntimeException e) {
            throw new MetricException(
                    table.file() + " line " + line.number() + ": `" + field.name() + "` is a "
                            + field.dataType().simpleString() + ", not `" + text + "` (" + e.getMessage() + ")",
                    e);
        }
    }

    private static List<ScopeRow> scopes(CsvTable table, Set<Long> repositories) {
        if (table == null) {
            return repositories.stream()
                    .map(id -> new ScopeRow("project:example", "project", id))
                    .toList();
        }
        return table.lines().stream()
                .map(line -> scope(line.cells().get("scope"), line.cells().get("repository_id")))
                .toList();
    }

    private static ScopeRow scope(String scope, String repositoryId) {
        return new ScopeRow(scope, scope.replaceFirst(":.*", ""), Long.valueOf(repositoryId));
    }
}
