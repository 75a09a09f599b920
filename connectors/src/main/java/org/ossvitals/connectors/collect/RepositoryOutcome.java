package org.ossvitals.connectors.collect;

import java.util.List;
import org.ossvitals.connectors.raw.CollectionRun;

/**
 * How the collection of one repository ended.
 *
 * @param repository the name that was asked for
 * @param runs one per walk that was tried
 * @param failures sentences for a person; empty when all went well, also when the host said that there is nothing
 */
public record RepositoryOutcome(String repository, List<CollectionRun> runs, List<String> failures) {
    public RepositoryOutcome {
        runs = List.copyOf(runs);
        failures = List.copyOf(failures);
    }

    public boolean failed() {
        return !failures.isEmpty();
    }

    /** New or changed rows. */
    public int rows() {
        return runs.stream().mapToInt(CollectionRun::rows).sum();
    }

    public int requests() {
        return runs.stream().mapToInt(CollectionRun::requests).sum();
    }
}
