package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.jobs.compute.Facts.ID;
import static org.ossvitals.jobs.compute.Facts.NAME;
import static org.ossvitals.jobs.compute.Facts.brokenOff;
import static org.ossvitals.jobs.compute.Facts.comment;
import static org.ossvitals.jobs.compute.Facts.commit;
import static org.ossvitals.jobs.compute.Facts.day;
import static org.ossvitals.jobs.compute.Facts.issue;
import static org.ossvitals.jobs.compute.Facts.missing;
import static org.ossvitals.jobs.compute.Facts.repository;
import static org.ossvitals.jobs.compute.Facts.walk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.ThreadReading;
import org.ossvitals.jobs.sql.SharedSpark;
import org.ossvitals.jobs.statistics.SqlFunctions;
import org.ossvitals.reports.model.NumberMonth;

/** Threads that are missing, gone, or known since lately only; on rows small enough to check with a pencil. */
class ThreadsTest {
    private static final Instant AS_OF = Instant.parse("2026-10-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final SparkSession session = SharedSpark.fresh();
    private Lake lake;
    private Models models;

    @BeforeEach
    void open() throws IOException {
        SqlFunctions.register(session);
        lake = Lake.open(folder.resolve("lake"));
        commit(lake, repository("2020-01-01"));
    }

    @AfterEach
    void close() throws IOException {
        models.close();
        lake.close();
    }

    @Test
    void aNumberThatIsMissingCountsInTheMonthOfItsNeighbourByItsCause() throws IOException {
        commit(
                lake,
                walk("issues", null, 12, "2026-10-01"),
                issue(2, "2026-07-02", "2026-07-02", 0),
                issue(3, "2026-07-30", "2026-07-30", 0),
                missing(4, "discussion", "2026-10-01"),
                issue(7, "2026-08-15", "2026-08-15", 0),
                missing(8, "transferred", "2026-10-01"),
                missing(9, "deleted", "2026-10-01"),
                issue(10, "2026-09-01", "2026-09-01", 0),
                missing(11, "not_visible", "2026-10-01"));

        // Number 1 lies before all dates, 5 and 6 after July's discussion, and 12 was seen to be given, but never seen.
        assertThat(tables().numbers())
                .containsExactly(
                        new NumberMonth(NAME, "2026-07", 6, 2, 0, 0, 1, 0, 3),
                        new NumberMonth(NAME, "2026-08", 3, 1, 1, 1, 0, 0, 0),
                        new NumberMonth(NAME, "2026-09", 3, 1, 0, 0, 0, 1, 1));
    }

    @Test
    void numbersFromBeforeTheWalkLookedAreNotCounted() throws IOException {
        commit(
                lake,
                walk("issues", "2026-08-01", 6, "2026-10-01"),
                issue(2, "2025-07-02", "2026-09-09", 0),
                issue(5, "2026-08-15", "2026-08-15", 0),
                issue(6, "2026-09-15", "2026-09-15", 0));

        assertThat(tables().numbers())
                .containsExactly(
                        new NumberMonth(NAME, "2026-08", 1, 1, 0, 0, 0, 0, 0),
                        new NumberMonth(NAME, "2026-09", 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void aThreadThatWasDeletedIsGoneUnlessItChangedSince() throws IOException {
        commit(
                lake,
                issue(1, "2026-07-02", "2026-07-02", 0),
                issue(2, "2026-07-02", "2026-07-02", 0),
                issue(3, "2026-07-02", "2026-09-02", 0),
                issue(4, "2026-07-02", "2026-07-02", 0),
                missing(1, "deleted", "2026-08-01"),
                missing(2, "transferred", "2026-08-01"),
                missing(3, "transferred", "2026-08-01"),
                missing(4, "not_visible", "2026-08-01"));
        tables();

        assertThat(session.sql("select number from int_threads order by number").collectAsList())
                .extracting(row -> row.getInt(0))
                .containsExactly(3, 4);
    }

    @Test
    void aCommentThatALaterReadingNoLongerListsIsNoAnswer() throws IOException {
        commit(
                lake,
                issue(1, "2026-07-01", "2026-07-20", 2),
                comment(101, 1, "2026-07-02"),
                comment(102, 1, "2026-07-03"),
                comment(103, 1, "2026-07-20"),
                new ThreadReading(ID, 1, List.of(102L), day("2026-07-10")));
        tables();

        assertThat(session.sql("select at from int_interactions order by at").collectAsList())
                .extracting(row -> row.<Instant>getAs(0))
                .containsExactly(day("2026-07-03"), day("2026-07-20"));
    }

    @Test
    void threadsOfWhichOtherCommentsAreHeldThanTheHostCountsAreReadAgain() throws IOException {
        commit(
                lake,
                walk("comments", "2026-07-01", null, "2026-09-20"),
                issue(1, "2026-07-02", "2026-07-05", 1),
                comment(101, 1, "2026-07-03"),
                comment(102, 1, "2026-07-04"),
                issue(2, "2026-07-02", "2026-07-05", 1),
                comment(201, 2, "2026-07-03"),
                comment(202, 2, "2026-07-09"),
                issue(3, "2026-07-02", "2026-07-05", 1),
                issue(4, "2025-07-02", "2026-07-05", 9),
                issue(5, "2026-07-02", "2026-09-25", 9),
                issue(6, "2026-07-02", "2026-07-05", 9),
                new ThreadReading(ID, 6, List.of(), day("2026-07-06")));

        // 2 got a comment after it was seen; 4 is older than the walk, 5 newer; 6 was read since.
        List<Rereads.Thread> rereads = tables().rereads();
        assertThat(rereads).containsExactlyInAnyOrder(new Rereads.Thread(ID, 1), new Rereads.Thread(ID, 3));
        Rereads.ask(lake, rereads);
        assertThat(lake.watermarks("rereads/" + ID)).containsOnlyKeys("1", "3");
    }

    @Test
    void aWalkThatBreaksOffLeavesKnownWhatAnEarlierOneSaw() throws IOException {
        commit(
                lake,
                walk("repositories", null, null, "2026-09-30"),
                walk("issues", "2025-06-08", null, "2026-09-28"),
                brokenOff("issues", "the answer was 502", "2025-06-08", "2026-09-30"),
                brokenOff("commits", "more_next_time", "2025-06-08", "2026-09-30"),
                brokenOff("releases", "not_visible", null, "2026-09-30"));
        Knowledge knowledge = tables().knowledge();

        assertThat(knowledge.missing(NAME))
                .containsEntry("commits", "there was too much for one run, and the next one goes on")
                .containsEntry("releases", "not visible at the source")
                .doesNotContainKeys("issues", "change-requests");
        assertThat(knowledge.knownSince(NAME)).containsEntry("issues", LocalDate.of(2025, 6, 9));
        assertThat(knowledge.knownUntil(NAME)).containsEntry("issues", LocalDate.of(2026, 9, 28));
        assertThat(knowledge.notLookedAt(NAME, "commits")).isTrue();
        assertThat(knowledge.notLookedAt(NAME, "releases")).isFalse();
        assertThat(knowledge.failures(NAME)).containsExactly("issues: the answer was 502");
    }

    private ReportTables tables() throws IOException {
        RawMerge merge = new RawMerge(session, lake);
        merge.run();
        merge.views();
        models = new Models(session);
        models.asOf(AS_OF);
        models.staging();
        models.scopes(List.of());
        models.affiliations(List.of());
        models.unscopedViews(ReportTables.all());
        return new ReportTables(session);
    }
}
