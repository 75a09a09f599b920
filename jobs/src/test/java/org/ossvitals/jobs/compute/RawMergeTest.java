package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.raw.Profile;
import org.ossvitals.jobs.sql.SharedSpark;

class RawMergeTest {
    private static final Instant MONDAY = Instant.parse("2026-09-28T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-09-29T08:00:00.5Z");

    @TempDir
    Path folder;

    private final SparkSession session = SharedSpark.fresh();
    private Lake lake;
    private RawMerge merge;

    @BeforeEach
    void open() throws IOException {
        // A name that is a pattern and needs encoding: both have broken readers before.
        lake = Lake.open(Files.createDirectories(folder.resolve("lake [1] für 50%")));
        merge = new RawMerge(session, lake);
    }

    @AfterEach
    void close() throws IOException {
        lake.close();
    }

    @Test
    void theNewestVersionWinsWhateverTheOrderOfBatches() throws IOException {
        commit(profile(1, "new", TUESDAY));
        commit(profile(1, "old", MONDAY), profile(2, "other", MONDAY));

        merge.run();

        assertThat(logins()).containsExactly("new", "other");
    }

    @Test
    void ofEquallyNewVersionsTheLastBatchWins() throws IOException {
        for (int batch = 1; batch <= 12; batch++) {
            commit(profile(1, "batch-" + batch, MONDAY));
        }

        merge.run();

        assertThat(logins()).containsExactly("batch-12");
    }

    @Test
    void aChangeMeetsWhatIsThereAlready() throws IOException {
        commit(profile(1, "first", MONDAY), profile(2, "second", TUESDAY));
        merge.run();
        commit(profile(1, "renamed", TUESDAY), profile(2, "late", MONDAY));
        merge.run();

        assertThat(logins()).containsExactly("renamed", "second");
    }

    @Test
    void theSameChangeTwiceChangesNothing() throws IOException {
        commit(profile(1, "first", MONDAY));
        merge.run();
        commit(profile(1, "first", MONDAY));
        merge.run();

        assertThat(logins()).containsExactly("first");
    }

    @Test
    void onlyTablesWithChangesAreWritten() throws IOException {
        commit(profile(1, "first", MONDAY));

        assertThat(merge.run()).containsExactly("profiles");
        assertThat(merge.run()).isEmpty();
    }

    @Test
    void tablesThatTheLakeLacksAreEmptyViews() throws IOException {
        merge.views();

        assertThat(session.table("raw_issues").count()).isZero();
        assertThat(session.table("raw_issues").columns()).contains("repository_id", "labels");
    }

    @Test
    void nestedRowsAndMissingValuesSurvive() throws IOException {
        CoAuthor coAuthor = new CoAuthor(7L, null, "hash", "example.org");
        commit(new Commit(
                1,
                "abc",
                1,
                null,
                null,
                null,
                null,
                null,
                TUESDAY,
                120,
                null,
                null,
                MONDAY,
                null,
                List.of(coAuthor),
                null,
                true,
                TUESDAY));
        merge.run();
        merge.views();

        var row = session.sql("select author_id, authored_at, co_authors[0].account_id, co_authors[0].email_hash"
                        + " from raw_commits")
                .first();
        assertThat(row.isNullAt(0)).isTrue();
        assertThat(row.<Instant>getAs(1)).isEqualTo(TUESDAY);
        assertThat(row.getLong(2)).isEqualTo(7);
        assertThat(row.getString(3)).isEqualTo("hash");
    }

    private List<String> logins() throws IOException {
        merge.views();
        return session.sql("select login from raw_profiles order by account_id").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private void commit(Record... rows) throws IOException {
        try (Batch batch = lake.batch()) {
            for (Record row : rows) {
                batch.add(row);
            }
            batch.commitAndContinue();
        }
    }

    private static Profile profile(long id, String login, Instant observedAt) {
        return new Profile(id, login, "User", null, null, null, observedAt);
    }
}
