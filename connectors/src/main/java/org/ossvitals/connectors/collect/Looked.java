package org.ossvitals.connectors.collect;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.raw.CollectionRun;

/**
 * A repository as it was seen before its walks.
 *
 * @param name the name that was asked for
 * @param repository null when it was not found, or not reached
 * @param failure why not; null when it was found
 * @param signs what tells of changes; empty where nothing does
 * @param rows table to rows that were written about it
 * @param requests that it took, where they were for this repository alone
 * @param observedAt the server's clock; null when nobody answered
 */
record Looked(
        String name,
        RepositoryId repository,
        String failure,
        Map<Sign, String> signs,
        SortedMap<String, Integer> rows,
        int requests,
        Instant observedAt) {
    /** Stands for no repository in particular. */
    static final Looked EVERYWHERE = new Looked("*", null, null, Map.of(), Collections.emptySortedMap(), 0, null);

    boolean found() {
        return repository != null;
    }

    /** Null when it still has the name that was asked for. */
    String renamedTo() {
        return found() && !repository.fullName().equalsIgnoreCase(name) ? repository.fullName() : null;
    }

    CollectionRun run() {
        return new CollectionRun(
                name,
                found() ? repository.id() : null,
                Repositories.WALK,
                found(),
                failure,
                requests,
                null,
                rows.values().stream().mapToInt(Integer::intValue).sum(),
                null,
                null,
                null,
                observedAt);
    }
}
