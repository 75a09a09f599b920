package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.sql.RawViews;
import org.ossvitals.jobs.sql.SharedSpark;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;
import org.ossvitals.jobs.statistics.SqlFunctions;

/** Who made a commit, and when: on commits that can be counted on one hand. */
class CommitCreditsTest {
    private static final List<String> COMMITS = List.of(
            commit("c1", 1, "a", "2026-09-01"),
            commit("c2", 1, "a", "2026-09-02", "b"),
            commit("c3", 1, "b", "2026-09-03", "a", "c"),
            commit("c4", 1, "bot", "2026-09-04")
                    .replaceFirst("\\{", "{\"author_id\": 9, \"author_login\": \"r[bot]\", "),
            commit("c5", 2, "a", "2026-09-05"),
            commit("c6", 1, "d", "1970-01-01"));

    private final SparkSession session = SharedSpark.fresh();

    @Test
    void thoseWhoMadeACommitTogetherShareItsCredit() {
        credits();

        assertThat(rows("""
                select person_id, count(*), round(sum(credits), 6)
                from int_commit_credits group by person_id order by person_id"""))
                .containsExactly(
                        "[email:a,3,1.833333]", "[email:b,2,0.833333]", "[email:c,1,0.333333]", "[email:d,1,1.0]");
    }

    @Test
    void aDateThatCannotBeTrueGivesWayToTheCommitters() {
        credits();

        assertThat(
                        rows(
                                "select to_date(at) from int_commit_credits where person_id in ('email:c', 'email:d') order by 1"))
                .containsExactly("[2026-09-03]", "[2026-09-10]");
    }

    private void credits() {
        SqlFunctions.register(session);
        Views.asOf(session, Instant.parse("2026-10-01T00:00:00Z"));
        RawViews.empty(session);
        session.read()
                .schema(RawViews.schemas().get("raw_commits"))
                .json(session.createDataset(COMMITS, Encoders.STRING()))
                .createOrReplaceTempView("raw_commits");
        Views.of(session, SqlModels.packaged().neededBy(Set.of("int_commit_credits"), Set.of()));
    }

    private List<String> rows(String query) {
        return session.sql(query).collectAsList().stream().map(Object::toString).toList();
    }

    private static String commit(String sha, int parents, String author, String day, String... others) {
        List<String> coAuthors = List.of(others).stream()
                .map("{\"email_hash\": \"%s\"}"::formatted)
                .toList();
        return """
                {"repository_id": 1, "sha": "%s", "parents": %d, "author_email_hash": "%s", "authored_at": "%sT00:00:00Z", \
                "committed_at": "2026-09-10T00:00:00Z", "co_authors": %s}""".formatted(sha, parents, author, day, coAuthors);
    }
}
