package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedGitHubTest {
    private static SimulatedGitHub github;
    private static Client client;

    @BeforeAll
    static void serve() {
        github = SimulatedGitHub.serve(Worlds.small());
        client = new Client(github.endpoint());
    }

    @AfterAll
    static void close() {
        github.close();
    }

    @Test
    void thePagesThatTheLinksLeadThroughHoldEveryThreadOnce() {
        List<Integer> seen = new ArrayList<>();
        String next = "/repos/sample/loom/issues?state=all&per_page=40";
        while (next != null) {
            HttpResponse<byte[]> page = client.get(next);
            numbers(Client.read(page)).forEach(seen::add);
            next = next(page);
        }

        assertThat(seen)
                .isEqualTo(IntStream.rangeClosed(1, Worlds.THREADS)
                        .mapToObj(number -> Worlds.THREADS + 1 - number)
                        .toList());
    }

    @Test
    void aPlaceBehindARowStaysWhereItIsWhenRowsChange() {
        try (SimulatedGitHub moving = SimulatedGitHub.serve(Worlds.small())) {
            Client asking = new Client(moving.endpoint());
            String path = "/repos/sample/loom/issues?state=all&sort=updated&direction=asc&per_page=50";
            String next = next(asking.get(path));
            moving.change(world -> world.with(world.repository("sample/loom")
                    .change()
                    .thread(3, thread -> thread.change().updatedAt(Worlds.NOW).done())
                    .done()));

            assertThat(next).contains("after=");
            assertThat(numbers(asking.json(next))).startsWith(51, 52).endsWith(99, 100);
        }
    }

    @Test
    void pagesOfOtherListsAreCounted() {
        String base = "<" + github.endpoint() + "/repositories/1/issues/comments?per_page=50&page=";

        assertThat(client.get("/repos/sample/loom/issues/comments?per_page=50")
                        .headers()
                        .firstValue("Link"))
                .contains(base + "2>; rel=\"next\", " + base + "3>; rel=\"last\"");
    }

    @Test
    void aPageHasThirtyRowsUnlessAskedAndNeverMoreThanAHundred() {
        assertThat(client.json("/repos/sample/loom/issues?state=all")).hasSize(30);
        assertThat(client.json("/repos/sample/loom/issues?state=all&per_page=500"))
                .hasSize(100);
    }

    @Test
    void sinceIsInclusiveAndCountsChangesNotCreation() {
        String changedAt104 = Worlds.day(114).toString();
        JsonNode rows =
                client.json("/repos/sample/loom/issues?state=all&sort=updated&direction=asc&since=" + changedAt104);

        assertThat(numbers(rows)).containsExactly(104, 105);
    }

    @Test
    void onlyOpenThreadsAreListedUnlessAsked() {
        assertThat(numbers(client.json("/repos/sample/loom/issues?per_page=2"))).containsExactly(105, 103);
        assertThat(numbers(client.json("/repos/sample/loom/issues?per_page=2&state=closed")))
                .containsExactly(104, 102);
    }

    @Test
    void aGhostIsNullAndAChangeRequestIsMarked() {
        JsonNode rows = client.json("/repos/sample/loom/issues?state=all&direction=asc&per_page=6");

        assertThat(rows.at("/0/user").isNull()).isTrue();
        assertThat(rows.at("/0/pull_request").isMissingNode()).isTrue();
        assertThat(rows.at("/1/body").isNull()).isTrue();
        assertThat(rows.at("/5/pull_request/merged_at").asText()).isEqualTo("2026-01-12T00:00:00Z");
        assertThat(rows.at("/5/draft").isBoolean()).isTrue();
        assertThat(rows.at("/5/body").asText()).hasSize(300);
    }

    @Test
    void whatTheWorldDoesNotKnowIsLeftOut() {
        JsonNode known = client.json("/repos/sample/loom");
        JsonNode unknown = client.json("/repos/sample/bulletin");

        assertThat(known.at("/stargazers_count").asInt()).isEqualTo(5);
        assertThat(unknown.has("stargazers_count")).isFalse();
        assertThat(unknown.has("forks_count")).isFalse();
        assertThat(unknown.has("license")).isFalse();
        assertThat(client.get("/repos/sample/bulletin/stargazers/history").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/repos/sample/nowhere,404,Not Found",
        "/users/nobody,404,Not Found",
        "/repos/sample/bulletin/issues,410,Issues are disabled for this repo",
        "/repos/sample/loom/issues?page=100&per_page=100,422,'Pagination with the page parameter is not supported for"
                + " large datasets, please use cursor based pagination (after/before)'",
        "/repos/sample/loom/issues/comments?page=401&per_page=100,422,'In order to keep the API fast for everyone,"
                + " pagination is limited for this resource.'",
    })
    void refusesAsGitHubDoes(String path, int status, String message) {
        HttpResponse<byte[]> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Client.read(response).path("message").asText()).isEqualTo(message);
    }

    @Test
    void aBadTokenIsRefused() {
        assertThat(client.get("/repos/sample/loom", "Authorization", "Bearer bad")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void changeRequestsAreListedAlsoWhereIssuesAreDisabled() {
        assertThat(client.get("/repos/sample/bulletin/pulls?state=all").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        String etag =
                client.get("/repos/sample/loom").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = client.get("/repos/sample/loom", "If-None-Match", etag);

        assertThat(etag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void everyAnswerTellsTheSimulatedTimeAndTheBudget() {
        Map<String, String> headers = client.get("/repos/sample/loom").headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0)));

        assertThat(headers)
                .containsEntry("date", "Thu, 01 Oct 2026 00:00:00 GMT")
                .containsEntry("x-ratelimit-resource", "core")
                .containsEntry("x-ratelimit-reset", String.valueOf(Worlds.NOW.getEpochSecond() + 3600))
                .containsKeys("x-github-request-id", "x-ratelimit-remaining");
    }

    @Test
    void compressesWhenTheClientAccepts() throws IOException {
        HttpResponse<byte[]> zipped = client.get("/repos/sample/loom", "Accept-Encoding", "gzip");

        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(client.get("/repos/sample/loom").body());
    }

    @Test
    void draftReleasesAreNotSeen() {
        JsonNode releases = client.json("/repos/sample/loom/releases");

        assertThat(releases.findValuesAsText("tag_name")).containsExactly("v2", "v1");
        assertThat(releases.at("/0/assets/0/download_count").asInt()).isEqualTo(12);
    }

    @Test
    void starsAreToldByWeekNewestFirst() {
        JsonNode weeks = client.json("/repos/sample/loom/stargazers/history?per_page=2");

        assertThat(weeks).hasSize(2);
        assertThat(weeks.at("/0/week").asLong()).isEqualTo(1_790_467_200L); // Sunday 2026-09-27
        assertThat(weeks.at("/0/total").asInt()).isEqualTo(2);
        assertThat(weeks.at("/0/days/3").asInt()).isEqualTo(2);
    }

    @Test
    void commentsOfAllThreadsAreOneList() {
        JsonNode comments = client.json("/repos/sample/loom/issues/comments?sort=updated&direction=asc&per_page=2");
        JsonNode lines = client.json("/repos/sample/loom/pulls/comments");

        assertThat(comments.at("/0/user").isNull()).isTrue();
        assertThat(comments.at("/1/issue_url").asText()).isEqualTo(github.endpoint() + "/repos/sample/loom/issues/2");
        assertThat(lines.at("/0/pull_request_review_id").asInt()).isEqualTo(6003);
    }

    @Test
    void requestsAreCountedByRoute() {
        try (SimulatedGitHub fresh = SimulatedGitHub.serve(Worlds.small())) {
            Client asking = new Client(fresh.endpoint());
            asking.get("/repos/sample/loom/issues");
            asking.get("/repositories/1/issues?page=2");
            asking.get("/users/ada");

            assertThat(fresh.requests())
                    .containsExactly(
                            Map.entry("GET /repos/{owner}/{repo}/issues", 2), Map.entry("GET /users/{login}", 1));
        }
    }

    /** Where the link to the next page leads; null on the last. */
    private static String next(HttpResponse<byte[]> page) {
        Matcher link = Pattern.compile("<([^>]*)>; rel=\"next\"")
                .matcher(page.headers().firstValue("Link").orElse(""));
        return link.find() ? link.group(1) : null;
    }

    private static Iterable<Integer> numbers(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("number").asInt())
                .toList();
    }
}
