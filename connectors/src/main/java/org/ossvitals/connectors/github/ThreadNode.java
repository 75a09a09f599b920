package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.github.ThreadQueue.Waiting;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.ChangeFacts;
import org.ossvitals.connectors.raw.Review;
import org.ossvitals.connectors.raw.TimelineEvent;

/** Reads a thread as GraphQL shows it; what is more than one page of reviews or events is asked for here. */
record ThreadNode(GitHubApi api, RepositoryId repository, Waiting thread) {
    /** How many rows it made. */
    int rows(JsonNode node, Batch batch) throws IOException {
        String more = thread.changeRequest() ? "MoreChangeRequestEvents" : "MoreIssueEvents";
        int rows = each(node, "timelineItems", more, event -> batch.add(event(event)));
        if (thread.changeRequest()) {
            batch.add(facts(node));
            rows += 1
                    + each(node, "reviews", "MoreReviews", review -> {
                        // A pending review is a draft that only its author sees.
                        if (Fields.instant(review, "submittedAt") != null) {
                            batch.add(review(review));
                        }
                    });
        }
        return rows;
    }

    /** Takes one row of a connection. */
    private interface Taking {
        void take(JsonNode node) throws IOException;
    }

    private int each(JsonNode node, String connection, String moreOperation, Taking taking) throws IOException {
        int rows = 0;
        JsonNode page = node.path(connection);
        String cursor;
        do {
            for (JsonNode row : page.path("nodes")) {
                if (row.isObject()) {
                    taking.take(row);
                    rows++;
                }
            }
            cursor = Queries.next(page);
            page = cursor == null ? null : more(moreOperation, connection, cursor);
        } while (cursor != null);
        return rows;
    }

    private JsonNode more(String operation, String connection, String cursor) throws IOException {
        Map<String, ?> variables = Map.of("id", thread.nodeId(), "cursor", cursor);
        JsonNode more = api.graphql(operation, Queries.named(operation), variables)
                .orFail()
                .path("node")
                .path(connection);
        if (!more.isObject() || cursor.equals(Queries.next(more))) {
            throw new IOException("GraphQL " + operation + " leads nowhere for thread " + thread.number() + " of "
                    + repository.fullName());
        }
        return more;
    }

    private ChangeFacts facts(JsonNode node) throws IOException {
        Actor mergedBy = Actor.graphql(node.path("mergedBy"));
        return new ChangeFacts(
                repository.id(),
                thread.number(),
                mergedBy.id(),
                mergedBy.login(),
                mergedBy.type(),
                Fields.amount(node, "additions"),
                Fields.amount(node, "deletions"),
                Fields.amount(node, "changedFiles"),
                Fields.changedAt(node, "updatedAt"));
    }

    private Review review(JsonNode node) throws IOException {
        Actor author = Actor.graphql(node.path("author"));
        Long id = Fields.bigNumber(node, "fullDatabaseId");
        return new Review(
                repository.id(),
                id == null ? Fields.id(node, "databaseId") : id,
                thread.number(),
                author.id(),
                author.login(),
                author.type(),
                Fields.text(node, "authorAssociation"),
                Fields.text(node, "state"),
                Fields.instant(node, "submittedAt"));
    }

    private TimelineEvent event(JsonNode node) throws IOException {
        Actor actor = Actor.graphql(node.path("actor"));
        String id = Fields.text(node, "id");
        if (id == null) {
            throw new IOException("The host's answer lacks the id of an event of thread " + thread.number() + " of "
                    + repository.fullName());
        }
        return new TimelineEvent(
                repository.id(),
                id,
                thread.number(),
                name(Fields.text(node, "__typename")),
                actor.id(),
                actor.login(),
                actor.type(),
                Fields.instant(node, "createdAt"),
                Fields.text(node.path("label"), "name"),
                closer(node.path("closer")));
    }

    /** A change request of another repository has a number there, which says nothing here. */
    private Integer closer(JsonNode changeRequest) {
        Long where = Fields.number(changeRequest.path("repository"), "databaseId");
        return where != null && where == repository.id() ? Fields.amount(changeRequest, "number") : null;
    }

    /** {@code ReadyForReviewEvent} to {@code ready_for_review}, which is what REST calls it. */
    private static String name(String type) {
        return type == null
                ? null
                : type.replaceFirst("Event$", "")
                        .replaceAll("(?<!^)([A-Z])", "_$1")
                        .toLowerCase(Locale.ROOT);
    }
}
