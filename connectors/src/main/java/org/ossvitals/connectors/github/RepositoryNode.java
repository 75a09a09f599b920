package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.raw.Repository;

/** Reads a repository, which REST and GraphQL describe in different words. */
final class RepositoryNode {
    private RepositoryNode() {}

    static Look rest(JsonNode node, Instant observedAt) throws IOException {
        Actor owner = Actor.rest(node.path("owner"));
        RepositoryId repository = identity(Fields.id(node, "id"), owner, node);
        Repository row = new Repository(
                repository.id(),
                repository.owner(),
                repository.name(),
                owner.type(),
                Fields.text(node, "html_url"),
                Fields.text(node, "default_branch"),
                Fields.instant(node, "created_at"),
                Fields.flag(node, "archived"),
                Fields.flag(node, "fork"),
                Fields.flag(node, "has_issues"),
                Fields.text(node.path("license"), "spdx_id"),
                Fields.amount(node, "stargazers_count"),
                Fields.amount(node, "forks_count"),
                Fields.amount(node, "open_issues_count"),
                Fields.instant(node, "pushed_at"),
                observedAt);
        Map<Sign, String> signs = new EnumMap<>(Sign.class);
        sign(signs, Sign.STARS, row.stargazersCount());
        return new Look(repository, owner.id(), row, Fields.amount(node, "subscribers_count"), signs, null);
    }

    static Look graphql(JsonNode node, Instant observedAt) throws IOException {
        Actor owner = Actor.graphql(node.path("owner"));
        RepositoryId repository = identity(Fields.id(node, "databaseId"), owner, node);
        JsonNode branch = node.path("defaultBranchRef");
        Repository row = new Repository(
                repository.id(),
                repository.owner(),
                repository.name(),
                owner.type(),
                Fields.text(node, "url"),
                Fields.text(branch, "name"),
                Fields.instant(node, "createdAt"),
                Fields.flag(node, "isArchived"),
                Fields.flag(node, "isFork"),
                Fields.flag(node, "hasIssuesEnabled"),
                Fields.text(node.path("licenseInfo"), "spdxId"),
                Fields.amount(node, "stargazerCount"),
                Fields.amount(node, "forkCount"),
                null,
                Fields.instant(node, "pushedAt"),
                observedAt);
        return new Look(
                repository,
                owner.id(),
                row,
                Fields.amount(node.path("watchers"), "totalCount"),
                signs(node, row, observedAt),
                threads(node));
    }

    private static RepositoryId identity(long id, Actor owner, JsonNode node) throws IOException {
        String name = Fields.text(node, "name");
        if (owner.login() == null || name == null) {
            throw new IOException("The host's answer lacks the name or the owner of repository " + id);
        }
        return new RepositoryId(id, owner.login(), name);
    }

    private static Map<Sign, String> signs(JsonNode node, Repository row, Instant observedAt) {
        Map<Sign, String> signs = new EnumMap<>(Sign.class);
        sign(signs, Sign.STARS, row.stargazersCount());
        Integer threads = threads(node);
        Instant issue = newest(node.path("issues"));
        Instant change = newest(node.path("pullRequests"));
        // Times have seconds only: what changed in the second of the look may change again within it, unseen.
        boolean over = Stream.of(issue, change).filter(Objects::nonNull).allMatch(at -> at.isBefore(observedAt));
        if (threads != null && over) {
            signs.put(Sign.THREADS, row.hasIssues() + " " + threads + " " + issue + " " + change);
        }
        JsonNode branch = node.path("defaultBranchRef");
        signs.put(
                Sign.PUSHES,
                row.pushedAt() + " " + row.defaultBranch() + " " + Fields.text(branch.path("target"), "oid"));
        return signs;
    }

    private static void sign(Map<Sign, String> signs, Sign sign, Integer value) {
        if (value != null) {
            signs.put(sign, value.toString());
        }
    }

    /** Null unless both kinds are counted. */
    private static Integer threads(JsonNode node) {
        Integer issues = Fields.amount(node.path("issues"), "totalCount");
        Integer changes = Fields.amount(node.path("pullRequests"), "totalCount");
        return issues == null || changes == null ? null : Integer.valueOf(issues + changes);
    }

    private static Instant newest(JsonNode connection) {
        return Fields.instant(connection.path("nodes").path(0), "updatedAt");
    }
}
