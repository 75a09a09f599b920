package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.ReviewComment;

/** Comments on lines of changes, of a whole repository in one list. */
public final class ReviewComments implements Connector {
    private static final String LIST = "/pulls/comments?sort=updated&direction=asc";

    private final GitHubApi api;

    public ReviewComments(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "review-comments";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.THREADS);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        try {
            SincePages<ReviewComment> pages = new SincePages<>(
                    api, Paths.of(repository, LIST), node -> row(repository, node), ReviewComment::updatedAt);
            return new SinceWalk<>(api, pages, ReviewComment::updatedAt, rows -> rows.forEach(batch::add))
                    .walk(repository, walk(), window, batch);
        } catch (DisabledException e) {
            e.believe(repository, batch);
            return Collected.none("issues_disabled");
        }
    }

    private static ReviewComment row(RepositoryId repository, JsonNode node) throws IOException {
        Actor author = Actor.rest(node.path("user"));
        return new ReviewComment(
                repository.id(),
                Fields.id(node, "id"),
                Fields.number(node, "pull_request_review_id"),
                Fields.numberAtEnd(node, "pull_request_url"),
                author.id(),
                author.login(),
                author.type(),
                Fields.text(node, "author_association"),
                Fields.instant(node, "created_at"),
                Fields.changedAt(node, "updated_at"),
                Fields.length(node, "body"));
    }
}
