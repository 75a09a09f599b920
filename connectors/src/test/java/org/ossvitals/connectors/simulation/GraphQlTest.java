package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphQlTest {
    private static final String ACTOR = "{ __typename login ... on User { databaseId } ... on Bot { databaseId } }";
    private static SimulatedGitHub github;
    private static Client client;

    @BeforeAll
    static void serve() {
        github = SimulatedGitHub.serve(Worlds.eventful());
        client = new Client(github.endpoint());
    }

    @AfterAll
    static void close() {
        github.close();
    }

    @Test
    void cursorsLeadThroughAllChangeRequestsLastChangedFirst() {
        List<Integer> numbers = new ArrayList<>();
        String query =
                "query($cursor: String) { repository(owner: \"sample\", name: \"loom\") { pullRequests(first: 10,"
                        + " after: $cursor, orderBy: {field: UPDATED_AT, direction: DESC}) {"
                        + " pageInfo { hasNextPage endCursor } nodes { number } } } }";
        Map<String, Object> variables = new HashMap<>();
        JsonNode page;
        do {
            page = client.query(query, variables).at("/data/repository/pullRequests");
            page.path("nodes").forEach(node -> numbers.add(node.path("number").asInt()));
            variables.put("cursor", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(numbers)
                .hasSize(35)
                .doesNotHaveDuplicates()
                .startsWith(105, 102)
                .endsWith(6, 3);
    }

    @Test
    void theListOfIssuesNamesTheNodesThatCanBeAskedFor() {
        List<String> ids = new ArrayList<>();
        client.json("/repos/sample/loom/issues?state=all&per_page=3")
                .forEach(row -> ids.add(row.path("node_id").asText()));
        JsonNode nodes = client.query(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Issue { number }"
                                + " ... on PullRequest { number } } }",
                        Map.of("ids", ids))
                .at("/data/nodes");

        assertThat(nodes.findValuesAsText("__typename")).containsExactly("PullRequest", "Issue", "Issue");
        assertThat(nodes.findValuesAsText("number")).containsExactly("105", "104", "103");
    }

    @Test
    void anUnknownNodeIsNullWithAnErrorThatNamesItsPlace() {
        JsonNode answer = client.query(
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                Map.of("ids", List.of(node("loom", 3), "MDU6SXNzdWU5OTk=", "?")));

        assertThat(answer.at("/data/nodes/0/id").asText()).isEqualTo(node("loom", 3));
        assertThat(answer.at("/data/nodes/1").isNull()).isTrue();
        assertThat(answer.at("/errors").findValuesAsText("type")).containsExactly("NOT_FOUND", "NOT_FOUND");
        assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"nodes\",1]");
    }

    @Test
    void aChangeRequestTellsItsReviewsItsSizeAndWhatHappened() {
        JsonNode change = client.query(
                        "query($id: ID!) { node(id: $id) { ... on PullRequest { additions deletions changedFiles merged"
                                + " mergedBy " + ACTOR + " reviews(first: 50) { totalCount pageInfo { hasNextPage }"
                                + " nodes { fullDatabaseId state submittedAt authorAssociation author " + ACTOR + " } }"
                                + " timelineItems(first: 2, itemTypes: [LABELED_EVENT, READY_FOR_REVIEW_EVENT,"
                                + " MERGED_EVENT]) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename"
                                + " ... on LabeledEvent { id createdAt label { name } actor { login } }"
                                + " ... on ReadyForReviewEvent { createdAt } } } } } }",
                        Map.of("id", node("loom", 6)))
                .at("/data/node");

        assertThat(change.at("/additions").asInt()).isEqualTo(10);
        assertThat(change.at("/changedFiles").asInt()).isEqualTo(2);
        assertThat(change.at("/mergedBy/databaseId").asInt()).isEqualTo(12);
        assertThat(change.at("/reviews/nodes/0/author/login").asText()).isEqualTo("dependabot");
        assertThat(change.at("/reviews/nodes/0/author/databaseId").asInt()).isEqualTo(13);
        assertThat(change.at("/reviews/nodes/0/fullDatabaseId").asText()).isEqualTo("6006");
        assertThat(change.at("/timelineItems/totalCount").asInt()).isEqualTo(3);
        assertThat(change.at("/timelineItems/nodes").findValuesAsText("__typename"))
                .containsExactly("LabeledEvent", "ReadyForReviewEvent");
        assertThat(change.at("/timelineItems/nodes/0/label/name").asText()).isEqualTo("bug");
        assertThat(change.at("/timelineItems/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void whatTheWorldDoesNotKnowIsNull() {
        JsonNode change = client.query(
                        "query($id: ID!) { node(id: $id) { ... on PullRequest { additions } } }",
                        Map.of("id", node("loom", 3)))
                .at("/data/node");
        JsonNode repository = client.query(
                        "{ repository(owner: \"sample\", name: \"bulletin\") { stargazerCount forkCount licenseInfo { spdxId }"
                                + " watchers { totalCount } defaultBranchRef { name } issues(first: 1) { totalCount } } }",
                        Map.of())
                .at("/data/repository");

        assertThat(change.at("/additions").isNull()).isTrue();
        assertThat(repository.at("/stargazerCount").isNull()).isTrue();
        assertThat(repository.at("/watchers").isNull()).isTrue();
        assertThat(repository.at("/issues/totalCount").asInt()).isZero();
    }

    @Test
    void aRepositoryShowsBySignsWhetherItChanged() {
        JsonNode repository = client.query(
                        "query($id: ID!) { nodes(ids: [$id]) { ... on Repository { databaseId nameWithOwner pushedAt"
                                + " defaultBranchRef { name target { oid } } stargazerCount forkCount isArchived isFork"
                                + " isEmpty hasIssuesEnabled createdAt url owner { __typename login }"
                                + " licenseInfo { spdxId } watchers { totalCount }"
                                + " issues(first: 1, orderBy: {field: UPDATED_AT, direction: DESC}) { totalCount"
                                + " nodes { updatedAt } } } } }",
                        Map.of("id", Urls.nodeId("Repository", 1)))
                .at("/data/nodes/0");

        assertThat(repository.toString())
                .isEqualTo("{\"databaseId\":1,\"nameWithOwner\":\"sample/loom\",\"pushedAt\":\"2026-01-04T00:00:00Z\","
                        + "\"defaultBranchRef\":{\"name\":\"main\",\"target\":{\"oid\":\"c2\"}},"
                        + "\"stargazerCount\":5,\"forkCount\":7,\"isArchived\":false,\"isFork\":false,\"isEmpty\":false,"
                        + "\"hasIssuesEnabled\":true,\"createdAt\":\"2026-01-01T00:00:00Z\","
                        + "\"url\":\"https://hub.invalid/sample/loom\","
                        + "\"owner\":{\"__typename\":\"Organization\",\"login\":\"sample\"},"
                        + "\"licenseInfo\":{\"spdxId\":\"Apache-2.0\"},\"watchers\":{\"totalCount\":9},"
                        + "\"issues\":{\"totalCount\":70,\"nodes\":[{\"updatedAt\":\"2026-04-25T00:00:00Z\"}]}}");
    }

    @Test
    void aNumberLeadsToAThreadToADiscussionOrNowhere() {
        JsonNode answer = client.query(
                "{ repository(owner: \"sample\", name: \"loom\") { a: issueOrPullRequest(number: 3) { __typename }"
                        + " b: issueOrPullRequest(number: 900) { __typename } c: discussion(number: 200) { number }"
                        + " d: discussion(number: 3) { number } } }",
                Map.of());

        assertThat(answer.at("/data/repository").toString())
                .isEqualTo("{\"a\":{\"__typename\":\"PullRequest\"},\"b\":null,\"c\":{\"number\":200},\"d\":null}");
        assertThat(answer.at("/errors").findValuesAsText("message"))
                .containsExactlyInAnyOrder(
                        "Could not resolve to an issue or pull request with the number of 900.",
                        "Could not resolve to a Discussion with the number of 3.");
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere,sample/loom,",
        "nowhere,,NOT_FOUND",
        "hidden,,NOT_FOUND",
        "blocked,,FORBIDDEN",
    })
    void aRepositoryIsFoundByAFormerNameAndNotWhenItIsNotShown(String name, String found, String error) {
        JsonNode answer =
                client.query("{ repository(owner: \"sample\", name: \"" + name + "\") { nameWithOwner } }", Map.of());

        assertThat(answer.at("/data/repository/nameWithOwner").textValue()).isEqualTo(found);
        assertThat(answer.at("/errors/0/type").textValue()).isEqualTo(error);
    }

    @Test
    void aCommitTellsTheAccountThatItsAddressIsLinkedTo() {
        JsonNode answer = client.query(
                        "{ repository(owner: \"sample\", name: \"loom\") { a: object(oid: \"c2\") { ... on Commit {"
                                + " author { user { login databaseId } } } } b: object(oid: \"c1\") { ... on Commit {"
                                + " author { user { login } email } } } c: object(oid: \"c9\") { oid } } }",
                        Map.of())
                .at("/data/repository");

        assertThat(answer.toString())
                .isEqualTo("{\"a\":{\"author\":{\"user\":{\"login\":\"ada\",\"databaseId\":11}}},"
                        + "\"b\":{\"author\":{\"user\":null,\"email\":\"cy@example.org\"}},\"c\":null}");
    }

    @Test
    void profilesAreFoundByLiteralAndByVariableAndBotsAreNot() {
        JsonNode answer = client.query(
                "query Profiles($l1: String!) { u0: user(login: \"ada\") { location } u1: user(login: $l1) { databaseId }"
                        + " u2: user(login: \"dependabot[bot]\") { login } o: organization(login: \"acme\") { login } }",
                Map.of("l1", "BEN"));

        assertThat(answer.at("/data").toString())
                .isEqualTo("{\"u0\":{\"location\":\"Paris\"},\"u1\":{\"databaseId\":12},\"u2\":null,"
                        + "\"o\":{\"login\":\"acme\"}}");
        assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("u2");
    }

    /** The examples of GitHub's documentation, and the budgets that a collection is planned by. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ rateLimit { cost nodeCount } } | 1 | 0",
                "{ repository(owner: \"sample\", name: \"loom\") { pullRequests(first: 50) { nodes { reviews(first: 50) {"
                        + " totalCount } timelineItems(first: 50) { totalCount } } } } rateLimit { cost nodeCount } }"
                        + " | 1 | 5050",
                "{ repository(owner: \"sample\", name: \"loom\") { issues(first: 100) { nodes { labels(first: 60) {"
                        + " totalCount } comments(first: 60) { totalCount } timelineItems(first: 9) { totalCount } } } }"
                        + " rateLimit { cost nodeCount } } | 3 | 13000",
            })
    void aQueryCostsWhatTheFormulaSays(String query, int cost, int nodes) {
        JsonNode limit = client.query(query, Map.of()).at("/data/rateLimit");

        assertThat(limit.path("cost").asInt()).isEqualTo(cost);
        assertThat(limit.path("nodeCount").asInt()).isEqualTo(nodes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ repository(owner: \"o\", name: \"n\") { issues { nodes { number } } } } | MISSING_PAGINATION_BOUNDARIES",
                "{ repository(owner: \"o\", name: \"n\") { issues(first: 101) { totalCount } } } | EXCESSIVE_PAGINATION",
                "{ repository(owner: \"o\", name: \"n\") { issues(first: 100) { nodes { comments(first: 100) {"
                        + " nodes { id } } labels(first: 100) { nodes { id } } repository { issues(first: 100) { nodes {"
                        + " labels(first: 100) { totalCount } } } } } } } } | MAX_NODE_LIMIT_EXCEEDED",
            })
    void whatGitHubWouldNotBeginIsRefused(String query, String type) {
        JsonNode answer = client.query(query, Map.of());

        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors/0/type").asText()).isEqualTo(type);
    }

    @Test
    void aFieldThatDoesNotExistIsNamed() {
        JsonNode answer = client.query("query Other { viewers { x } }", Map.of());

        assertThat(answer.at("/errors/0/message").asText()).contains("viewers");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void moreThanAHundredNodesAreTooMany() {
        List<String> ids = IntStream.range(0, 101).mapToObj(String::valueOf).collect(Collectors.toList());

        assertThat(client.query("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                        .at("/errors/0/type")
                        .asText())
                .isEqualTo("ARGUMENT_LIMIT");
    }

    @Test
    void queriesNeedAToken() {
        assertThat(client.post("/graphql", "{\"query\":\"{ rateLimit { cost } }\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    private static String node(String repository, int number) {
        World world = github.world();
        World.SimulatedRepository holder = world.repository("sample/" + repository);
        return holder.threads().stream()
                .filter(thread -> thread.number() == number)
                .map(thread -> Urls.nodeId(holder, thread))
                .findFirst()
                .orElseThrow();
    }
}
