package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Comment;

/**
 * Comments on issues and change requests, of a whole repository in one list. A comment that was deleted is missing from
 * that list without a word: threads whose counts do not agree are queued elsewhere and read again here, each by itself.
 */
public final class Comments implements Connector {
    private static final String LIST = "/issues/comments?sort=updated&direction=asc";

    private final GitHubApi api;

    public Comments(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "comments";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.THREADS);
    }

    @Override
    public Optional<String> queue(RepositoryId repository) {
        return Optional.of(ThreadReadings.scope(repository));
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Collected collected;
        try {
            SincePages<Comment> pages = new SincePages<>(
                    api, Paths.of(repository, LIST), node -> row(repository, node), Comment::updatedAt);
            collected = new SinceWalk<>(api, pages, Comment::updatedAt, rows -> rows.forEach(batch::add))
                    .walk(repository, walk(), window, batch);
        } catch (DisabledException e) {
            e.believe(repository, batch);
            return Collected.none("issues_disabled");
        }
        int again = new ThreadReadings(api, repository, batch).drain();
        return new Collected(true, null, collected.rows() + again, collected.knownSince());
    }

    static Comment row(RepositoryId repository, JsonNode node) throws IOException {
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
