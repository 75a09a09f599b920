package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Comment;

/** Comments on issues and change requests, of a whole repository in one list. */
public final class Comments implements Connector {
    private static final String LIST = "/issues/comments?sort=updated&direction=asc&per_page=" + GitHubApi.PAGE;
    private static final int DISABLED = 410;

    private final GitHubApi api;

    public Comments(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "comments";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Mark mark = new Mark(repository, walk(), batch);
        Answer first = api.get(mark.since(LIST));
        if (first.status() == DISABLED) {
            return Collected.none("issues_disabled");
        }
        return new SinceWalk<>(api, node -> row(repository, node), Comment::updatedAt).walk(first, mark, LIST);
    }

    private static Comment row(RepositoryId repository, JsonNode node) throws IOException {
        Actor author = Actor.rest(node.path("user"));
        return new Comment(
                repository.id(),
                Fields.id(node, "id"),
                Fields.numberAtEnd(node, "issue_url"),
                author.id(),
                author.login(),
                author.type(),
                Fields.text(node, "author_association"),
                Fields.instant(node, "created_at"),
                Fields.changedAt(node, "updated_at"),
                Fields.length(node, "body"),
                Fields.present(node, "performed_via_github_app"));
    }
}
