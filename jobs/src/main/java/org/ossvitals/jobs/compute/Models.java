package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.DeclaredAffiliation;
import org.ossvitals.jobs.sql.Drivers;
import org.ossvitals.jobs.sql.RegistryProject;
import org.ossvitals.jobs.sql.ScopeRow;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The views of one run. Staging views are as cheap as their files; what lies between is computed once and kept. */
final class Models implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Models.class);
    private static final String KEPT = "int_";

    private final SparkSession session;
    private final Path folder;
    private final List<Dataset<Row>> kept = new ArrayList<>();
    private final SqlModels models = SqlModels.packaged();

    Models(SparkSession session) throws IOException {
        this.session = session;
        folder = Files.createTempDirectory("oss-vitals-models-");
    }

    void asOf(Instant asOf) {
        Views.asOf(session, asOf);
        keep(session.table("windows"), "windows");
        keep(session.table("window_days"), "window_days");
    }

    void scopes(List<ScopeRow> rows) {
        Views.scopes(session, rows);
        keep(session.table("scopes"), "scopes");
    }

    void registry(List<RegistryProject> projects) {
        Views.registryProjects(session, projects);
        keep(session.table("registry_projects"), "registry_projects");
    }

    /** Not kept: where nobody declared anything, Spark sees that there is nothing to join. */
    void affiliations(List<DeclaredAffiliation> affiliations) {
        Views.declaredAffiliations(session, affiliations);
    }

    /** Makes the staging views. */
    void staging() {
        models.inOrder().stream()
                .filter(model -> !model.name().startsWith(KEPT))
                .forEach(model -> Views.of(session, model).createOrReplaceTempView(model.name()));
    }

    /** Makes the views that these queries read, directly or not, and that do not depend on who belongs to whom. */
    void unscopedViews(Collection<SqlModel> queries) {
        keep(needed(queries).stream().filter(model -> !isScoped(model)).toList(), queries);
    }

    /** Makes the others; the view {@code scopes} has to be the final one by now. */
    void scopedViews(Collection<SqlModel> queries) {
        keep(needed(queries).stream().filter(this::isScoped).toList(), queries);
    }

    /** What one query reads once becomes a part of it: to keep it would cost a plan and a job more, and save nothing. */
    private static boolean isReadOnce(SqlModel model, Collection<SqlModel> readers) {
        return readers.stream().mapToLong(reader -> reader.times(model.name())).sum() == 1;
    }

    private List<SqlModel> needed(Collection<SqlModel> queries) {
        List<String> read = queries.stream()
                .flatMap(query -> query.mentions(models.names()).stream())
                .distinct()
                .toList();
        return models.neededBy(read, Set.of()).stream()
                .filter(model -> model.name().startsWith(KEPT))
                .toList();
    }

    private boolean isScoped(SqlModel model) {
        return models.neededBy(List.of(model.name()), Set.of()).stream()
                .anyMatch(read -> !read.mentions(List.of("scopes")).isEmpty());
    }

    @Override
    public void close() throws IOException {
        kept.forEach(rows -> rows.unpersist());
        FileUtils.deleteDirectory(folder.toFile());
    }

    /** Each as soon as all that it reads is kept. */
    private void keep(List<SqlModel> inOrder, Collection<SqlModel> queries) {
        List<SqlModel> readers = new ArrayList<>(queries);
        readers.addAll(needed(queries));
        Map<String, CompletableFuture<?>> begun = new LinkedHashMap<>();
        try (Drivers drivers = new Drivers()) {
            for (SqlModel model : inOrder) {
                List<CompletableFuture<?>> read = new ArrayList<>();
                model.mentions(begun.keySet()).forEach(name -> read.add(begun.get(name)));
                begun.put(
                        model.name(),
                        drivers.after(read, () -> isReadOnce(model, readers) ? view(model) : keep(model)));
            }
            begun.values().forEach(Drivers::await);
        }
    }

    private String view(SqlModel model) {
        Views.of(session, model).createOrReplaceTempView(model.name());
        return model.name();
    }

    /**
     * A model is computed once, and later plans begin there instead of repeating all that led to it: at columns in memory
     * where tables are small, as writing files of some hundred rows costs more than to compute them, else at a file.
     */
    private String keep(SqlModel model) {
        long start = System.nanoTime();
        Dataset<Row> rows = Views.of(session, model);
        if (isSmall()) {
            keep(rows, model.name());
        } else {
            Path file = folder.resolve(model.name());
            Parquet.write(rows, file);
            keep(Parquet.table(session, file, rows.schema()), model.name());
        }
        LOG.debug("{}: {} ms", model.name(), (System.nanoTime() - start) / 1_000_000);
        return model.name();
    }

    private Dataset<Row> keep(Dataset<Row> rows, String name) {
        Dataset<Row> cached = isSmall() ? InMemory.of(rows) : rows.cache();
        cached.createOrReplaceTempView(name);
        synchronized (kept) {
            kept.add(cached);
        }
        return cached;
    }

    /** One partition where there is one to shuffle into: a scan of many tiny ones costs more than it reads. */
    private boolean isSmall() {
        return "1".equals(session.conf().get("spark.sql.shuffle.partitions"));
    }
}
