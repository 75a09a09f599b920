package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Repository;
import org.ossvitals.connectors.raw.RepositorySnapshot;

/** The first walk: who a repository is today, and what it counts. All other walks need the number that it finds. */
public final class Repositories {
    public static final String WALK = "repositories";

    private final GitHubApi api;

    public Repositories(GitHubApi api) {
        this.api = api;
    }

    /** @param fullName {@code owner/name}; a renamed repository is found under its old name, too */
    public RepositoryId find(String fullName, Batch batch) throws IOException {
        int slash = fullName.indexOf('/');
        if (slash < 1 || slash == fullName.length() - 1) {
            throw new IOException("Not a repository: " + fullName + "; write owner/name in conf/registries");
        }
        RepositoryId asked = new RepositoryId(0, fullName.substring(0, slash), fullName.substring(slash + 1));
        Answer answer = api.get(Paths.of(asked, ""));
        JsonNode node = found(answer, fullName);
        RepositoryId repository = identity(node, asked);
        batch.add(row(repository, node));
        batch.add(snapshot(repository, node));
        return repository;
    }

    private static JsonNode found(Answer answer, String fullName) throws IOException {
        return switch (answer.status()) {
            case 404 ->
                throw new IOException(
                        "Repository not found: " + fullName + " is renamed, deleted or private; check conf/registries");
            case 451 -> throw new IOException("Repository withheld for legal reasons (451): " + fullName);
            default -> answer.orFail("repository " + fullName).body();
        };
    }

    private static RepositoryId identity(JsonNode node, RepositoryId asked) throws IOException {
        String owner = Fields.text(node.path("owner"), "login");
        String name = Fields.text(node, "name");
        return new RepositoryId(
                Fields.id(node, "id"), owner == null ? asked.owner() : owner, name == null ? asked.name() : name);
    }

    private Repository row(RepositoryId repository, JsonNode node) throws IOException {
        return new Repository(
                repository.id(),
                repository.owner(),
                repository.name(),
                Fields.text(node.path("owner"), "type"),
                Fields.text(node, "html_url"),
                Fields.text(node, "default_branch"),
                Fields.instant(node, "created_at"),
                Fields.flag(node, "archived"),
                Fields.flag(node, "fork"),
                Fields.flag(node, "has_issues"),
                Fields.text(node.path("license"), "spdx_id"),
                Fields.count(node, "stargazers_count"),
                Fields.count(node, "forks_count"),
                Fields.count(node, "open_issues_count"),
                Fields.instant(node, "pushed_at"),
                api.observedAt());
    }

    private RepositorySnapshot snapshot(RepositoryId repository, JsonNode node) throws IOException {
        Instant observed = api.observedAt();
        return new RepositorySnapshot(
                repository.id(),
                observed.atZone(ZoneOffset.UTC).toLocalDate(),
                Fields.count(node, "stargazers_count"),
                Fields.count(node, "forks_count"),
                Fields.count(node, "open_issues_count"),
                Fields.count(node, "subscribers_count"));
    }
}
