package org.ossvitals.connectors.collect;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a collection brought.
 *
 * @param repositories in the order in which they were asked for
 * @param profiles the walk over people, across repositories
 * @param requestsByRoute every request sent, retries included
 * @param observedAt the server's clock at the end; empty when it told none
 */
public record Collection(
        List<RepositoryOutcome> repositories,
        RepositoryOutcome profiles,
        Map<String, Integer> requestsByRoute,
        Optional<Instant> observedAt) {
    public Collection {
        repositories = List.copyOf(repositories);
        requestsByRoute = Collections.unmodifiableMap(new TreeMap<>(requestsByRoute));
    }

    public int requests() {
        return requestsByRoute.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int rows() {
        return profiles.rows()
                + repositories.stream().mapToInt(RepositoryOutcome::rows).sum();
    }

    /** The repositories that could not be collected, or not wholly. */
    public List<RepositoryOutcome> failed() {
        return repositories.stream().filter(RepositoryOutcome::failed).toList();
    }
}
