package org.ossvitals.jobs.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The names that SQL files can count on: {@code as_of}, {@code scopes}, {@code registry_projects},
 * {@code declared_affiliations}, {@code windows}, {@code window_days}, views.
 */
public final class Views {
    /** Names that every query may read and no file defines. */
    public static final List<String> GIVEN =
            List.of("scopes", "registry_projects", "declared_affiliations", "windows", "window_days");

    private record WindowRow(String window, String kind, Instant windowFrom, Instant windowTo) {}

    private record WindowDay(LocalDate day, String window, String kind, Instant windowFrom, Instant windowTo) {}

    private Views() {}

    /** Makes the session variable {@code as_of} and the windows that follow from it. */
    public static void asOf(SparkSession session, Instant asOf) {
        session.sql("declare or replace variable as_of timestamp default timestamp '" + asOf + "'");
        List<Row> windows = new ArrayList<>();
        List<Row> days = new ArrayList<>();
        for (Window window : Windows.at(asOf)) {
            Instant from = midnight(window.from());
            Instant to = midnight(window.to());
            windows.add(RowFactory.create(window.name(), window.kind(), from, to));
            window.from()
                    .datesUntil(window.to())
                    .forEach(day -> days.add(RowFactory.create(day, window.name(), window.kind(), from, to)));
        }
        view(session, "windows", windows, Schemas.of(WindowRow.class));
        view(session, "window_days", days, Schemas.of(WindowDay.class));
    }

    /** Makes the view {@code scopes}. */
    public static void scopes(SparkSession session, Collection<ScopeRow> scopes) {
        List<Row> rows = scopes.stream()
                .map(row -> RowFactory.create(row.scope(), row.kind(), row.repositoryId()))
                .toList();
        view(session, "scopes", rows, Schemas.of(ScopeRow.class));
    }

    /** Makes the view {@code registry_projects}. */
    public static void registryProjects(SparkSession session, Collection<RegistryProject> projects) {
        List<Row> rows = projects.stream()
                .map(row -> RowFactory.create(
                        row.scope(), row.stage(), row.stageSince(), row.mode(), row.homeCountry(), row.cadenceDays()))
                .toList();
        view(session, "registry_projects", rows, Schemas.of(RegistryProject.class));
    }

    /** Makes the view {@code declared_affiliations}. */
    public static void declaredAffiliations(SparkSession session, Collection<DeclaredAffiliation> affiliations) {
        List<Row> rows = affiliations.stream()
                .map(row -> RowFactory.create(
                        row.login(), row.emailHash(), row.source(), row.organization(), row.validFrom(), row.validTo()))
                .toList();
        view(session, "declared_affiliations", rows, Schemas.of(DeclaredAffiliation.class));
    }

    /** A view of rows that the driver holds. */
    public static Dataset<Row> view(SparkSession session, String name, List<Row> rows, StructType schema) {
        Dataset<Row> data = session.createDataFrame(rows, schema);
        data.createOrReplaceTempView(name);
        return data;
    }

    /** Makes a view of each query; they have to come after what they read. */
    public static void of(SparkSession session, Iterable<SqlModel> inOrder) {
        inOrder.forEach(model -> of(session, model).createOrReplaceTempView(model.name()));
    }

    /** The query of a file, analysed. */
    public static Dataset<Row> of(SparkSession session, SqlModel model) {
        try {
            return session.sql(model.text());
        } catch (Exception e) {
            if (e instanceof AnalysisException) {
                throw new IllegalArgumentException(model.name() + ".sql: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
