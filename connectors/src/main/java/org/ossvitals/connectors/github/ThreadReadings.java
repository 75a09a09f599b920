package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Comment;
import org.ossvitals.connectors.raw.ThreadReading;

/** Reads the comments of single threads whole, those that wait in the queue {@code rereads}. */
record ThreadReadings(GitHubApi api, RepositoryId repository, Batch batch) {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    static String scope(RepositoryId repository) {
        return "rereads/" + repository.id();
    }

    /** How many rows it brought. */
    int drain() throws IOException {
        String queue = scope(repository);
        int rows = 0;
        for (String number : batch.watermarks(queue).keySet()) {
            rows += read(Integer.parseInt(number));
            batch.watermark(queue, number, null);
            batch.commitAndContinue();
        }
        return rows;
    }

    /** A thread that is gone has no comments to read; {@link MissingThreads} finds out where it went. */
    private int read(int number) throws IOException {
        String path = Paths.of(repository, "/issues/" + number + "/comments?per_page=" + GitHubApi.PAGE);
        Answer first = api.get(path);
        if (first.status() == NOT_FOUND || first.status() == GONE) {
            return 0;
        }
        // What is written while the pages are read is younger than this.
        Instant readAt = api.observedAt();
        List<Comment> comments = new ArrayList<>();
        Optional<Answer> page = Optional.of(first);
        while (page.isPresent()) {
            for (JsonNode node : page.get().orFail("comments on " + number).body()) {
                comments.add(Comments.row(repository, node));
            }
            page = api.next(page.get());
        }
        comments.forEach(batch::add);
        List<Long> ids =
                comments.stream().map(Comment::commentId).distinct().sorted().toList();
        batch.add(new ThreadReading(repository.id(), number, ids, readAt));
        return comments.size() + 1;
    }
}
