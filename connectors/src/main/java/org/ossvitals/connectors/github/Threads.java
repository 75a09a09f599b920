package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.raw.Issue;

/** A row of the list of issues or of the list of change requests: the same thing in two shapes. */
final class Threads {
    private Threads() {}

    /** @param merge where {@code merged_at} stands */
    static Issue row(RepositoryId repository, JsonNode node, String kind, JsonNode merge) throws IOException {
        Actor author = Actor.rest(node.path("user"));
        return new Issue(
                repository.id(),
                Fields.threadNumber(node, "number"),
                Fields.id(node, "id"),
                kind,
                Fields.text(node, "title"),
                Fields.length(node, "body"),
                Fields.text(node, "state"),
                Fields.text(node, "state_reason"),
                author.id(),
                author.login(),
                author.type(),
                Fields.text(node, "author_association"),
                Fields.instant(node, "created_at"),
                Fields.changedAt(node, "updated_at"),
                Fields.instant(node, "closed_at"),
                Fields.flag(node, "draft"),
                Fields.instant(merge, "merged_at"),
                Fields.count(node, "comments"),
                Fields.names(node.path("labels")),
                Fields.flag(node, "locked"));
    }
}
