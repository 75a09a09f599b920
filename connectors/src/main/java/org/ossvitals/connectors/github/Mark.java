package org.ossvitals.connectors.github;

import java.time.Instant;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;

/** How far a walk in the order of change has come: an instant, and a fingerprint of the rows of that very second. */
final class Mark {
    private final RepositoryId repository;
    private final String walk;
    private final Batch batch;
    private Instant since;
    private String digest = "";

    Mark(RepositoryId repository, String walk, Batch batch) {
        this.repository = repository;
        this.walk = walk;
        this.batch = batch;
        String stored = batch.watermark(Paths.scope(repository), walk);
        if (stored != null) {
            String[] parts = stored.split(" ", 2);
            since = Instant.parse(parts[0]);
            digest = parts.length > 1 ? parts[1] : "";
        }
    }

    Instant since() {
        return since;
    }

    String digest() {
        return digest;
    }

    Batch batch() {
        return batch;
    }

    /** @param list the list's path below the repository, with a query */
    String since(String list) {
        return Paths.of(repository, list) + (since == null ? "" : "&since=" + since);
    }

    void move(Instant edge, String rowsOfThatSecond) {
        since = edge;
        digest = rowsOfThatSecond;
        if (edge != null) {
            batch.watermark(Paths.scope(repository), walk, edge + " " + rowsOfThatSecond);
        }
    }
}
