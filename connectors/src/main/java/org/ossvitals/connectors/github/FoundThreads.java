package org.ossvitals.connectors.github;

import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Issue;

/** Takes threads that are new or changed: their rows, their place in the queue of timelines, their numbers. */
final class FoundThreads {
    private final Batch batch;
    private final ThreadQueue queue;
    private final Numbers numbers;

    FoundThreads(RepositoryId repository, Batch batch) {
        this.batch = batch;
        queue = new ThreadQueue(repository, batch);
        numbers = new Numbers(repository, batch);
    }

    /** @param nodeId by which GraphQL knows the thread; null where the host does not say */
    record Found(Issue row, String nodeId) {
        Instant changedAt() {
            return row.updatedAt();
        }
    }

    void take(List<Found> found) {
        for (Found thread : found) {
            batch.add(thread.row());
            queue.put(thread.row(), thread.nodeId());
            numbers.see(thread.row().number());
        }
        numbers.note();
    }

    Collected.Numbers numbers() {
        return numbers.summary();
    }
}
