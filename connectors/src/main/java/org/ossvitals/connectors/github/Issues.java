package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Issue;

/** Issues and change requests, which GitHub keeps in one list; where issues are disabled, change requests alone. */
public final class Issues implements Connector {
    private static final String LIST = "/issues?state=all&sort=updated&direction=asc&per_page=" + GitHubApi.PAGE;
    private static final int DISABLED = 410;

    private final GitHubApi api;

    public Issues(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "issues";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Mark mark = new Mark(repository, walk(), batch);
        Answer first = api.get(mark.since(LIST));
        if (first.status() == DISABLED) {
            return new ChangeRequests(api).collect(repository, batch);
        }
        return new SinceWalk<>(api, node -> row(repository, node), Issue::updatedAt).walk(first, mark, LIST);
    }

    private static Issue row(RepositoryId repository, JsonNode node) throws IOException {
        JsonNode changeRequest = node.path("pull_request");
        return Threads.row(repository, node, changeRequest.isObject() ? "change_request" : "issue", changeRequest);
    }
}
