package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Review;

/** Reviews, fifty change requests a request: REST would cost one request for every change request. */
public final class Reviews implements Connector {
    private static final String OPERATION = "RepositoryReviews";
    private static final String TAIL = "ChangeRequestReviews";
    private static final String QUERY = Queries.named(OPERATION);
    private static final String TAIL_QUERY = Queries.named(TAIL);
    private static final int PAGE = 50;

    private final GitHubApi api;

    public Reviews(GitHubApi api) {
        this.api = api;
    }

    /** A change request and its submitted reviews. */
    private record Reviewed(Instant updatedAt, List<Review> reviews) {
        int hand(Batch batch) {
            reviews.forEach(batch::add);
            return reviews.size();
        }
    }

    @Override
    public String walk() {
        return "reviews";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        NewestFirst<Reviewed> walk = new NewestFirst<>(
                new Mark(repository, walk(), batch), Reviewed::updatedAt, reviewed -> reviewed.hand(batch));
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonNode page = page(repository, cursor);
            more = walk.take(reviewed(repository, page));
            cursor = Queries.next(page);
            more = more && cursor != null;
        }
        return Collected.all(walk.finish());
    }

    private JsonNode page(RepositoryId repository, String cursor) throws IOException {
        Map<String, Object> variables = Queries.variables(repository, cursor);
        variables.put("pageSize", PAGE);
        return Queries.part(api.graphql(OPERATION, QUERY, variables).orFail(), "pullRequests", repository);
    }

    private List<Reviewed> reviewed(RepositoryId repository, JsonNode page) throws IOException {
        List<Reviewed> all = new ArrayList<>();
        for (JsonNode node : page.path("nodes")) {
            int number = Fields.threadNumber(node, "number");
            all.add(new Reviewed(
                    Fields.changedAt(node, "updatedAt"), reviews(repository, number, node.path("reviews"))));
        }
        return all;
    }

    private List<Review> reviews(RepositoryId repository, int number, JsonNode first) throws IOException {
        List<Review> rows = new ArrayList<>();
        JsonNode reviews = first;
        String cursor;
        do {
            for (JsonNode node : reviews.path("nodes")) {
                // A pending review is a draft that only its author sees.
                if (Fields.instant(node, "submittedAt") != null) {
                    rows.add(row(repository, number, node));
                }
            }
            cursor = Queries.next(reviews);
            reviews = cursor == null ? null : tail(repository, number, cursor);
        } while (cursor != null);
        return rows;
    }

    private JsonNode tail(RepositoryId repository, int number, String cursor) throws IOException {
        Map<String, Object> variables = Queries.variables(repository, cursor);
        variables.put("number", number);
        return Queries.part(api.graphql(TAIL, TAIL_QUERY, variables).orFail(), "pullRequest", repository)
                .path("reviews");
    }

    private static Review row(RepositoryId repository, int number, JsonNode node) throws IOException {
        Actor author = Actor.graphql(node.path("author"));
        return new Review(
                repository.id(),
                Fields.id(node, "databaseId"),
                number,
                author.id(),
                author.login(),
                author.type(),
                Fields.text(node, "authorAssociation"),
                Fields.text(node, "state"),
                Fields.instant(node, "submittedAt"));
    }
}
