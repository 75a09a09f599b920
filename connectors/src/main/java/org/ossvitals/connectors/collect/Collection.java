package org.ossvitals.connectors.collect;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ossvitals.connectors.github.transport.Tally;

/**
 * What a collection brought.
 *
 * @param repositories in the order in which they were asked for
 * @param profiles the walk over people, across repositories
 * @param costByRoute every request sent, retries included
 * @param observedAt the server's clock; empty when it told none
 * @param missing what the history that is still missing is likely to cost
 * @param stopped why the collection ended before everything was reached; null when it did not
 */
public record Collection(
        List<RepositoryOutcome> repositories,
        RepositoryOutcome profiles,
        SortedMap<String, Tally> costByRoute,
        Optional<Instant> observedAt,
        Estimate missing,
        String stopped) {
    public Collection {
        repositories = List.copyOf(repositories);
        costByRoute = Collections.unmodifiableSortedMap(new TreeMap<>(costByRoute));
    }

    /** Requests that the host counts against the hour, GraphQL aside. */
    public int requests() {
        return sum(Tally::requests);
    }

    /** Requests that were answered with "unchanged", which the host does not count. */
    public int free() {
        return sum(Tally::free);
    }

    /** GraphQL points. */
    public int points() {
        return sum(Tally::points);
    }

    /** New or changed rows. */
    public int rows() {
        return everything().mapToInt(RepositoryOutcome::rows).sum();
    }

    /** Table to new or changed rows. */
    public SortedMap<String, Integer> rowsByTable() {
        SortedMap<String, Integer> rows = new TreeMap<>();
        everything().forEach(outcome -> outcome.rowsByTable()
                .forEach((table, count) -> rows.merge(table, count, Integer::sum)));
        return Collections.unmodifiableSortedMap(rows);
    }

    /** The repositories that could not be collected, or not wholly. */
    public List<RepositoryOutcome> failed() {
        return repositories.stream().filter(RepositoryOutcome::failed).toList();
    }

    /** Whether everything that was asked for was reached, people too. */
    public boolean whole() {
        return everything().noneMatch(RepositoryOutcome::failed);
    }

    private Stream<RepositoryOutcome> everything() {
        return Stream.concat(repositories.stream(), Stream.of(profiles));
    }

    private int sum(ToIntFunction<Tally> part) {
        return costByRoute.values().stream().mapToInt(part).sum();
    }
}
