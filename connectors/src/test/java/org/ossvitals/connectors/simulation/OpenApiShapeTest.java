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
    /** Of a repository: settings, templates and what is told to its own people only. */
    private static final Set<String> NOT_COLLECTED = Set.of(
            "blobs_url",
            "compare_url",
            "contents_url",
            "contributors_url",
            "description",
            "git_commits_url",
            "git_refs_url",
            "git_tags_url",
            "git_url",
            "has_discussions",
            "has_downloads",
            "has_pages",
            "has_projects",
            "has_wiki",
            "homepage",
            "archive_url",
            "issue_comment_url",
            "issue_events_url",
            "language",
            "languages_url",
            "mirror_url",
            "network_count",
            "notifications_url",
            "size",
            "ssh_url",
            "svn_url",
            "trees_url",
            "updated_at");

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
    void aSingleIssueLacksWhatTheRowsLack() {
        assertThat(missing("issue", one("/repos/sample/loom/issues/7"))).containsExactly("assignee", "milestone");
    }

    @Test
    void theCommentsOfOneIssueLackNothing() {
        assertThat(missing("issue-comment", row("/repos/sample/loom/issues/7/comments")))
                .isEmpty();
    }

    @Test
    void repositoriesLackWhatNobodyCollects() {
        JsonNode repository = one("/repos/sample/loom");

        assertThat(missing("full-repository", repository))
                .isSubsetOf(NOT_COLLECTED)
                .doesNotContain("id", "node_id", "full_name", "owner", "fork", "forks_count", "stargazers_count")
                .doesNotContain("subscribers_count", "pushed_at", "created_at", "archived", "default_branch");
    }

    @Test
    void peopleLackOnlyWhatNobodyCollects() {
        assertThat(missing("public-user", one("/users/ada")))
                .containsExactly(
                        "bio",
                        "blog",
                        "email",
                        "followers",
                        "following",
                        "hireable",
                        "public_gists",
                        "public_repos",
                        "updated_at");
        assertThat(one("/user/11").path("login").asText()).isEqualTo("ada");
    }

    @Test
    void organisationsLackOnlyWhatNobodyCollects() {
        assertThat(missing("organization-full", one("/orgs/acme")))
                .containsExactly(
                        "archived_at",
                        "description",
                        "followers",
                        "following",
                        "has_organization_projects",
                        "has_repository_projects",
                        "public_gists",
                        "public_repos",
                        "updated_at");
    }

    @Test
    void theBudgetLacksOtherResources() {
        JsonNode overview = one("/rate_limit");

        assertThat(missing("rate-limit-overview", overview)).isEmpty();
        assertThat(missing("rate-limit", overview.at("/resources/core"))).isEmpty();
    }

    @Test
    void accountsLackNothing() {
        JsonNode user = row("/repos/sample/loom/issues?state=all").path("user");

        assertThat(missing("simple-user", user)).isEmpty();
    }

    private static JsonNode row(String path) {
        return one(path).path(0);
    }

    private static JsonNode one(String path) {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.eventful())) {
            return new Client(github.endpoint()).json(path);
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
