package org.ossvitals.connectors.collect;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.github.Look;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.raw.CollectionRun;

/**
 * A repository as it was seen before its walks.
 *
 * @param name the name that was asked for
 * @param look empty when it was not found, or not reached
 * @param failure why not; null when it was found
 * @param rows table to rows that were written about it
 * @param requests that it took, where they were for this repository alone
 * @param observedAt the server's clock; null when nobody answered
 */
record Looked(
        String name,
        Optional<Look> look,
        String failure,
        SortedMap<String, Integer> rows,
        int requests,
        Instant observedAt) {
    /** Stands for no repository in particular. */
    static final Looked EVERYWHERE = missing("*", null, 0, null);

    static Looked missing(String name, String failure, int requests, Instant observedAt) {
        return new Looked(name, Optional.empty(), failure, Collections.emptySortedMap(), requests, observedAt);
    }

    boolean found() {
        return look.isPresent();
    }

    RepositoryId repository() {
        return look.orElseThrow().repository();
    }

    /** What tells of changes; empty where nothing does. */
    Map<Sign, String> signs() {
        return look.map(Look::signs).orElse(Map.of());
    }

    /** How many issues and change requests there are; empty where the host does not say. */
    Optional<Integer> threads() {
        return look.map(Look::threads);
    }

    /** Null when it still has the name that was asked for. */
    String renamedTo() {
        return look.map(found -> found.repository().fullName())
                .filter(today -> !today.equalsIgnoreCase(name))
                .orElse(null);
    }

    CollectionRun run() {
        return new CollectionRun(
                name,
                look.map(found -> found.repository().id()).orElse(null),
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
