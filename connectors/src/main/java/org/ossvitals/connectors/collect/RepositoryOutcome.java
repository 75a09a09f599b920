package org.ossvitals.connectors.collect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.raw.CollectionRun;

/**
 * How the collection of one repository ended.
 *
 * @param repository the name that was asked for
 * @param renamedTo the name that it has now, where that is another one; else null
 * @param runs one per walk that was tried, left out as nothing changed, or not reached
 * @param rowsByTable new or changed rows, also those of walks that failed later
 * @param failures sentences for a person; empty when all went well, also when the host said that there is nothing
 */
public record RepositoryOutcome(
        String repository,
        String renamedTo,
        List<CollectionRun> runs,
        SortedMap<String, Integer> rowsByTable,
        List<String> failures) {
    public RepositoryOutcome {
        runs = List.copyOf(runs);
        rowsByTable = Collections.unmodifiableSortedMap(new TreeMap<>(rowsByTable));
        failures = List.copyOf(failures);
    }

    public boolean failed() {
        return !failures.isEmpty();
    }

    /** The failures, but what was only not reached in one sentence. */
    public List<String> trouble() {
        List<String> told = new ArrayList<>(failures.stream()
                .filter(failure -> !failure.contains(Stop.NOT_REACHED))
                .toList());
        int unreached = failures.size() - told.size();
        if (unreached > 0) {
            told.add(unreached + " walks not reached, the next run goes on with them");
        }
        return told;
    }

    /** New or changed rows. */
    public int rows() {
        return rowsByTable.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Requests that the host counts. */
    public int requests() {
        return runs.stream().mapToInt(CollectionRun::requests).sum();
    }

    /** GraphQL points. */
    public int points() {
        return runs.stream()
                .mapToInt(run -> run.points() == null ? 0 : run.points())
                .sum();
    }
}
