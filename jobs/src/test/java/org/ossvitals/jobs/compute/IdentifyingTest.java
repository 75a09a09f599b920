package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.sql.RawViews;
import org.ossvitals.jobs.sql.SharedSpark;
import org.ossvitals.jobs.sql.SqlModels;
import org.ossvitals.jobs.sql.Views;
import org.ossvitals.jobs.statistics.SqlFunctions;
import org.ossvitals.reports.model.Identification;
import org.ossvitals.reports.model.Identification.ClassSuggestion;
import org.ossvitals.reports.model.Identification.MergeSuggestion;

/** What is suggested, and never done: on twenty questions, each with an answer of somebody quick and of somebody slow. */
class IdentifyingTest {
    private static final int QUESTIONS = 20;

    private final SparkSession session = SharedSpark.fresh();

    @Test
    void whoAnswersAtOnceOrIsCalledLikeAMachineMayBeOne() {
        assertThat(people().classes())
                .containsExactly(
                        new ClassSuggestion(
                                "deploy-ci",
                                "login",
                                "its name is like that of a machine",
                                "deploy-ci,bot,exact,its name is like that of a machine"),
                        new ClassSuggestion(
                                "quick",
                                "at-once",
                                "20 of 20 answers within a minute of the question",
                                "quick,bot,exact,20 of 20 answers within a minute of the question"));
    }

    @Test
    void loginsThatLookAlikeAreSuggestedWithTheLineThatJoinsThemAndStayTwoPeople() {
        Identification found = people();
        assertThat(found.merges())
                .containsExactly(new MergeSuggestion(
                        "adalovelace",
                        "ada-lovelace",
                        "login-alike",
                        "the logins differ in hyphens, underscores or capitals only; logins that look alike are never enough",
                        "  - identities: [\"adalovelace\", \"ada-lovelace\"]"));
        assertThat(found.people()).isEqualTo(5);
    }

    @Test
    void identitiesArePeopleAndTheLinksBetweenThem() {
        Identification found = people();
        assertThat(found.identities())
                .isEqualTo(found.people()
                        + found.links().values().stream().mapToLong(n -> n).sum());
        assertThat(found.links()).containsExactlyEntriesOf(new TreeMap<>(Map.of("host", 1L)));
    }

    private Identification people() {
        SqlFunctions.register(session);
        Views.asOf(session, Instant.parse("2026-10-01T00:00:00Z"));
        RawViews.empty(session);
        raw("raw_issues", numbers().map(IdentifyingTest::question).toList());
        List<String> answers = new ArrayList<>();
        numbers().forEach(number -> {
            answers.add(answer(number, 2, "quick", "00:00:30"));
            answers.add(answer(100 + number, 3, "deploy-ci", "05:00:00"));
            answers.add(answer(200 + number, 4, "AdaLovelace", "06:00:00"));
        });
        raw("raw_comments", answers);
        raw(
                "raw_addresses",
                List.of(
                        "{\"email_hash\": \"aa\", \"account_id\": 4, \"login\": \"AdaLovelace\", \"account_type\": \"User\"}"));
        Set<String> read = SqlModels.folder("sql/report").stream()
                .filter(query -> Set.of("identities_by_rule", "merge_suggestions", "class_suggestions")
                        .contains(query.name()))
                .flatMap(query -> query.mentions(SqlModels.packaged().names()).stream())
                .collect(Collectors.toSet());
        Views.of(session, SqlModels.packaged().neededBy(read, Set.of()));
        return new ReportTables(session).people();
    }

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, QUESTIONS).boxed();
    }

    private void raw(String view, List<String> rows) {
        session.read()
                .schema(RawViews.schemas().get(view))
                .json(session.createDataset(rows, Encoders.STRING()))
                .createOrReplaceTempView(view);
    }

    private static String question(int number) {
        boolean first = number == 1;
        return """
                {"repository_id": 1, "number": %d, "kind": "issue", "state": "open", "author_id": %d, "author_login": "%s", \
                "author_type": "User", "created_at": "2026-09-01T00:00:00Z", "updated_at": "2026-09-01T00:00:00Z"}""".formatted(number, first ? 5 : 1, first ? "ada-lovelace" : "asker");
    }

    private static String answer(int comment, int account, String login, String time) {
        return """
                {"repository_id": 1, "comment_id": %d, "number": %d, "author_id": %d, "author_login": "%s", \
                "author_type": "User", "created_at": "2026-09-01T%sZ", "updated_at": "2026-09-01T%sZ"}""".formatted(comment, (comment - 1) % 100 + 1, account, login, time, time);
    }
}
