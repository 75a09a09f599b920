package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Issue;

/** Change requests of a repository whose issues are disabled: their own list, which knows no {@code since}. */
final class ChangeRequests {
    private static final String WALK = "change-requests";
    private static final String LIST = "/pulls?state=all&sort=updated&direction=desc&per_page=" + GitHubApi.PAGE;

    private final GitHubApi api;

    ChangeRequests(GitHubApi api) {
        this.api = api;
    }

    Collected collect(RepositoryId repository, Batch batch) throws IOException {
        NewestFirst<Issue> walk =
                new NewestFirst<>(new Mark(repository, WALK, batch), Issue::updatedAt, row -> hand(row, batch));
        Optional<Answer> page = Optional.of(api.get(Paths.of(repository, LIST)));
        while (page.isPresent() && walk.take(rows(repository, page.get()))) {
            page = api.next(page.get());
        }
        return new Collected(true, "issues_disabled", walk.finish(), null);
    }

    private static int hand(Issue row, Batch batch) {
        batch.add(row);
        return 1;
    }

    private static List<Issue> rows(RepositoryId repository, Answer page) throws IOException {
        List<Issue> rows = new ArrayList<>();
        for (JsonNode node :
                page.orFail("change requests of " + repository.fullName()).body()) {
            rows.add(Threads.row(repository, node, "change_request", node));
        }
        return rows;
    }
}
