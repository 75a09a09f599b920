package org.ossvitals.connectors.github;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Issue;

/**
 * Threads of a repository whose timelines are to be read: number, then {@code <node id> <kind> <changed at>}. The walk
 * over issues puts them in with their rows, the walk over timelines takes them out with its own.
 */
record ThreadQueue(RepositoryId repository, Batch batch) {
    static String scope(RepositoryId repository) {
        return "timelines/" + repository.id();
    }

    /** @param noted what the queue says of it */
    record Waiting(int number, String nodeId, boolean changeRequest, String noted) {}

    /** A thread without a node id, which an older host may not tell, cannot be asked for. */
    void put(Issue row, String nodeId) {
        if (nodeId != null && nodeId.matches("\\S+")) {
            batch.watermark(
                    scope(repository),
                    Integer.toString(row.number()),
                    nodeId + " " + row.kind() + " " + row.updatedAt());
        }
    }

    /** Newest number first. */
    List<Waiting> all() {
        List<Waiting> all = new ArrayList<>();
        batch.watermarks(scope(repository)).forEach((number, noted) -> {
            String[] parts = noted.split(" ", 3);
            all.add(new Waiting(Integer.parseInt(number), parts[0], noted.contains(" change_request "), noted));
        });
        all.sort(Comparator.comparingInt(Waiting::number).reversed());
        return all;
    }

    /** Unless the thread has changed since and is waiting anew. */
    void remove(Waiting thread) {
        String number = Integer.toString(thread.number());
        if (thread.noted().equals(batch.watermark(scope(repository), number))) {
            batch.watermark(scope(repository), number, null);
        }
    }
}
