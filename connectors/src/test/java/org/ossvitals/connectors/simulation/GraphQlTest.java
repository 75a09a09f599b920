package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphQlTest {
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
    void cursorsLeadThroughAllChangeRequestsLastChangedFirst() {
        List<Integer> numbers = new ArrayList<>();
        String cursor = null;
        JsonNode page;
        do {
            page = reviews("loom", cursor).at("/data/repository/pullRequests");
            page.path("nodes").forEach(node -> numbers.add(node.path("number").asInt()));
            cursor = page.at("/pageInfo/endCursor").asText();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(numbers)
                .hasSize(35)
                .doesNotHaveDuplicates()
                .startsWith(105, 102)
                .endsWith(6, 3);
    }

    @Test
    void aBotsLoginHasNoSuffix() {
        JsonNode review = reviews("loom", null).at("/data/repository/pullRequests/nodes/0/reviews/nodes/0");

        assertThat(review.at("/author/__typename").asText()).isEqualTo("Bot");
        assertThat(review.at("/author/login").asText()).isEqualTo("dependabot");
        assertThat(review.at("/author/databaseId").asInt()).isEqualTo(13);
        assertThat(review.at("/databaseId").asInt()).isEqualTo(6105);
    }

    @Test
    void theReviewsOfOneChangeRequestCanBeAskedForAlone() {
        JsonNode one = client.query(
                "query ChangeRequestReviews { x }", Map.of("owner", "sample", "name", "loom", "number", 9));

        assertThat(one.at("/data/repository/pullRequest/reviews/nodes/0/databaseId")
                        .asInt())
                .isEqualTo(6009);
        assertThat(one.at("/data/repository/pullRequest/reviews/pageInfo/hasNextPage")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void anUnknownRepositoryIsAnErrorWithinTheAnswer() {
        JsonNode answer = reviews("nowhere", null);

        assertThat(answer.at("/data/repository").isNull()).isTrue();
        assertThat(answer.at("/errors/0/type").asText()).isEqualTo("NOT_FOUND");
        assertThat(answer.at("/data/rateLimit/cost").asInt()).isEqualTo(1);
    }

    @Test
    void tagsPointAtCommitsOrAtTagObjects() {
        JsonNode tags = client.query(
                        "query RepositoryTags { x }", Map.of("owner", "sample", "name", "loom", "pageSize", 10))
                .at("/data/repository/refs/nodes");

        assertThat(tags.at("/0/target/tagger/date").asText()).isEqualTo("2026-01-02T00:00:00Z");
        assertThat(tags.at("/0/target/target/oid").asText()).isEqualTo("c1");
        assertThat(tags.at("/1/target/committedDate").asText()).isEqualTo("2026-01-03T00:00:00Z");
    }

    @Test
    void profilesAreFoundByLiteralAndByVariableAndBotsAreNot() {
        JsonNode answer = client.query(
                "query Profiles($l1: String!) { u0: user(login: \"ada\") { login } u1: user(login: $l1) { login }"
                        + " u2: user(login: \"dependabot[bot]\") { login } }",
                Map.of("l1", "BEN"));

        assertThat(answer.at("/data/u0/location").asText()).isEqualTo("Paris");
        assertThat(answer.at("/data/u1/databaseId").asInt()).isEqualTo(12);
        assertThat(answer.at("/data/u2").isNull()).isTrue();
        assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("u2");
    }

    @Test
    void anOperationThatIsNotKnownIsNamed() {
        assertThat(client.query("query Other { x }", Map.of())
                        .at("/errors/0/message")
                        .asText())
                .contains("'Other'");
    }

    private static JsonNode reviews(String name, String cursor) {
        Map<String, Object> variables = new HashMap<>(Map.of("owner", "sample", "name", name, "pageSize", 10));
        variables.put("cursor", cursor);
        return client.query("query RepositoryReviews($owner: String!) { rateLimit { cost } }", variables);
    }
}
