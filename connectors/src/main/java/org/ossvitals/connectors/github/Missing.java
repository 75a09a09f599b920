package org.ossvitals.connectors.github;

import java.util.Set;
import java.util.stream.Collectors;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.MissingThread;

/** Numbers without a thread that the host was asked about: number, then cause. The answers are kept. */
final class Missing {
    private static final String SCOPE = "missing/";

    private Missing() {}

    static void note(RepositoryId repository, Batch batch, MissingThread missing) {
        batch.add(missing);
        batch.watermark(SCOPE + repository.id(), Integer.toString(missing.number()), missing.cause());
    }

    static Set<Integer> numbers(RepositoryId repository, Batch batch) {
        return batch.watermarks(SCOPE + repository.id()).keySet().stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
