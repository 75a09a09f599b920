package org.ossvitals.jobs.compute;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.RecordRows;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.CreditRank;
import org.ossvitals.reports.model.Identification;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.ReleaseMark;
import org.ossvitals.reports.model.WaitingShare;
import org.ossvitals.reports.model.WaitingThread;

/** The tables beside the measures: one query of {@code sql/report} each, sorted here so that files are repeatable. */
final class ReportTables {
    private static final Map<String, SqlModel> QUERIES = queries();

    private final SparkSession session;
    private final Map<String, List<? extends Record>> asked = new ConcurrentHashMap<>();

    ReportTables(SparkSession session) {
        this.session = session;
    }

    /** All queries, for those who prepare what they read. */
    static List<SqlModel> all() {
        return List.copyOf(QUERIES.values());
    }

    /** Asks for everything that is wanted after the measures, so that it can be done beside them; says how many rows. */
    int readAhead() {
        return Stream.<Supplier<List<?>>>of(
                        this::waiting,
                        this::curves,
                        this::credits,
                        this::releases,
                        this::countries,
                        this::numbers,
                        this::formerNames,
                        this::activeSince,
                        this::openings,
                        () -> people().merges())
                .mapToInt(table -> table.get().size())
                .sum();
    }

    List<WaitingThread> waiting() {
        return rows("waiting_threads", WaitingThread.class).stream()
                .sorted(comparing(WaitingThread::project)
                        .thenComparing(WaitingThread::openedAt)
                        .thenComparing(WaitingThread::repository)
                        .thenComparing(WaitingThread::number))
                .toList();
    }

    List<WaitingShare> curves() {
        return rows("survival_curves", WaitingShare.class).stream()
                .sorted(comparing(WaitingShare::project)
                        .thenComparing(WaitingShare::window)
                        .thenComparing(WaitingShare::day))
                .toList();
    }

    List<CreditRank> credits() {
        return rows("credit_ranks", CreditRank.class).stream()
                .sorted(comparing(CreditRank::project)
                        .thenComparing(CreditRank::window)
                        .thenComparing(CreditRank::rank))
                .toList();
    }

    List<ReleaseMark> releases() {
        return rows("release_marks", ReleaseMark.class).stream()
                .sorted(comparing(ReleaseMark::project)
                        .thenComparing(ReleaseMark::releasedAt)
                        .thenComparing(ReleaseMark::repository)
                        .thenComparing(ReleaseMark::tag, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    List<CountryShare> countries() {
        return rows("country_shares", CountryShare.class).stream()
                .sorted(comparing(CountryShare::scopeKind)
                        .thenComparing(CountryShare::scope)
                        .thenComparing(CountryShare::window)
                        .thenComparing(CountryShare::country))
                .toList();
    }

    Identification people() {
        return Identifying.of(
                rows("identities_by_rule", Identifying.Rule.class),
                rows("merge_suggestions", Identifying.Pair.class),
                rows("class_suggestions", Identifying.Sign.class));
    }

    Knowledge knowledge() {
        return new Knowledge(
                rows("walks", Walk.class),
                rows("repository_states", RepositoryState.class),
                !session.sql("select account_id from stg_profiles limit 1").isEmpty());
    }

    List<NumberMonth> numbers() {
        return rows("thread_numbers", NumberMonth.class).stream()
                .sorted(comparing(NumberMonth::repository).thenComparing(NumberMonth::month))
                .toList();
    }

    /** A name that a repository has no more: a row of {@code sql/report/former_names.sql}. */
    record FormerName(long repositoryId, String fullName, Instant observedAt) {}

    List<FormerName> formerNames() {
        return rows("former_names", FormerName.class).stream()
                .sorted(comparing(FormerName::observedAt, Comparator.reverseOrder())
                        .thenComparing(FormerName::fullName))
                .toList();
    }

    List<Standings.ActiveSince> activeSince() {
        return rows("active_since", Standings.ActiveSince.class);
    }

    List<Standings.Opened> openings() {
        return rows("openings", Standings.Opened.class);
    }

    List<Rereads.Thread> rereads() {
        return rows("threads_to_reread", Rereads.Thread.class);
    }

    /** The rows of a query, which is asked once; a second thread waits for the first. */
    private <R extends Record> List<R> rows(String query, Class<R> type) {
        return asked.computeIfAbsent(query, name -> RecordRows.of(Views.of(session, QUERIES.get(name)), type)).stream()
                .map(type::cast)
                .toList();
    }

    private static Map<String, SqlModel> queries() {
        Map<String, SqlModel> queries = new TreeMap<>();
        SqlModels.folder("sql/report").forEach(query -> queries.put(query.name(), query));
        return queries;
    }
}
