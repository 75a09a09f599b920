package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Tag;

/** Git tags with their dates, a hundred a request: REST lists names without dates. */
public final class Tags implements Connector {
    private static final String OPERATION = "RepositoryTags";
    private static final String QUERY = Queries.named(OPERATION);

    private final GitHubApi api;

    public Tags(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "tags";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        List<Tag> rows = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode refs = Queries.part(
                    api.graphql(OPERATION, QUERY, Queries.variables(repository, cursor))
                            .orFail(),
                    "refs",
                    repository);
            refs.path("nodes").forEach(node -> rows.add(row(repository, node)));
            cursor = Queries.next(refs);
        } while (cursor != null);
        return WholeList.hand(repository, walk(), batch, rows);
    }

    private static Tag row(RepositoryId repository, JsonNode node) {
        JsonNode target = node.path("target");
        boolean annotated = "Tag".equals(Fields.text(target, "__typename"));
        JsonNode commit = annotated ? target.path("target") : target;
        Instant committed = Fields.instant(commit, "committedDate");
        Instant tagged = Fields.instant(target.path("tagger"), "date");
        return new Tag(
                repository.id(),
                node.path("name").asText(),
                Fields.text(commit, "oid"),
                target.has("__typename") ? Boolean.valueOf(annotated) : null,
                tagged == null ? committed : tagged);
    }
}
