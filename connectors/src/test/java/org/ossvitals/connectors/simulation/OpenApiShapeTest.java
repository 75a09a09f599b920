package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rows have the properties that GitHub's own description requires, with the right kinds of values, but for those that a
 * world does not know: they are listed here.
 */
class OpenApiShapeTest {
    private static final String FILE = "data/payloads/api.github.com.openapi-23.0.2.json.gz";
    private static JsonNode schemas;

    @BeforeAll
    static void read() throws IOException {
        Path file = SharedFacts.needed(FILE);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            schemas = new ObjectMapper().readTree(in).at("/components/schemas");
        }
    }

    @Test
    void issuesLackOnlyWhoIsAssignedAndTheMilestone() {
        assertThat(missing("issue", row("/repos/sample/loom/issues?state=all")))
                .containsExactly("assignee", "milestone");
    }

    @Test
    void commentsLackNothing() {
        assertThat(missing("issue-comment", row("/repos/sample/loom/issues/comments?sort=updated")))
                .isEmpty();
    }

    @Test
    void reviewCommentsLackTheLineTheyAreAbout() {
        assertThat(missing("pull-request-review-comment", row("/repos/sample/loom/pulls/comments")))
                .containsExactly("_links", "commit_id", "diff_hunk", "original_commit_id", "path");
    }

    @Test
    void eventsLackTheirCommit() {
        assertThat(missing("issue-event", row("/repos/sample/loom/issues/events")))
                .containsExactly("commit_id", "commit_url");
    }

    @Test
    void changeRequestsLackBranchesAndTheirStatus() {
        assertThat(missing("pull-request-simple", row("/repos/sample/loom/pulls?state=all")))
                .containsExactly(
                        "assignee", "auto_merge", "base", "head", "merge_commit_sha", "milestone", "statuses_url");
    }

    @Test
    void releasesLackTheirAuthorAndWhereToUpload() {
        assertThat(missing("release", row("/repos/sample/loom/releases"))).containsExactly("author", "upload_url");
    }

    @Test
    void commitsLackTheirCommitter() {
        assertThat(missing("commit", row("/repos/sample/loom/commits"))).containsExactly("committer");
    }

    @Test
    void accountsLackNothing() {
        JsonNode user = row("/repos/sample/loom/issues?state=all").path("user");

        assertThat(missing("simple-user", user)).isEmpty();
    }

    private static JsonNode row(String path) {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.small())) {
            return new Client(github.endpoint()).json(path).path(0);
        }
    }

    /** The required properties that a row lacks; those that it has must be of a kind that the description allows. */
    private static Set<String> missing(String schema, JsonNode row) {
        assertThat(row.isObject()).as("a row of " + schema).isTrue();
        JsonNode description = schemas.path(schema);
        Set<String> missing = new TreeSet<>();
        description.path("required").forEach(name -> missing.add(name.asText()));
        List<String> wrong = new ArrayList<>();
        row.fields().forEachRemaining(field -> {
            missing.remove(field.getKey());
            JsonNode property = description.path("properties").path(field.getKey());
            if (!property.isMissingNode() && !allows(property, field.getValue())) {
                wrong.add(field.getKey() + " is " + field.getValue());
            }
        });
        assertThat(wrong).isEmpty();
        return missing;
    }

    private static boolean allows(JsonNode property, JsonNode value) {
        String type = property.path("type").asText();
        if (value.isNull()) {
            return property.path("nullable").asBoolean() || !property.has("type");
        }
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }
}
