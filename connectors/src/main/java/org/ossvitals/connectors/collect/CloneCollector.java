package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.git.Commits;
import org.ossvitals.connectors.git.Files;
import org.ossvitals.connectors.git.LocalClone;
import org.ossvitals.connectors.git.Tags;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;
import org.ossvitals.connectors.raw.Repository;

/**
 * Collects what a clone on disk tells into the lake, without any network: commits, tags and files.
 *
 * @param at the time of the collection
 */
public record CloneCollector(LocalClone local, Lake lake, Instant at) {
    /** What a host tells and git does not. */
    private static final List<String> HOST_WALKS =
            List.of("issues", "comments", "review-comments", "timelines", "releases", "star-days");

    private static final String CLONE = "clone";

    /** @return how many rows are new or changed */
    public int collect() throws IOException {
        RepositoryId id = local.id();
        try (Batch batch = lake.batch()) {
            batch.add(repository(id));
            batch.add(run(Repositories.WALK, Collected.all(1)));
            batch.commitAndContinue();
            for (String walk : HOST_WALKS) {
                batch.add(run(walk, Collected.none(CLONE)));
            }
            int rows = 0;
            for (Connector connector : List.<Connector>of(
                    new Commits(local, lake::addressHash, () -> at),
                    new Tags(local),
                    new Files(local, lake::addressHash, () -> at))) {
                Collected collected = connector.collect(id, Window.EVERYTHING, batch);
                batch.add(run(connector.walk(), collected));
                batch.commitAndContinue();
                rows += collected.rows();
            }
            return rows;
        }
    }

    private Repository repository(RepositoryId id) {
        return new Repository(
                id.id(),
                id.owner(),
                id.name(),
                null,
                null,
                local.branch(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                at);
    }

    private CollectionRun run(String walk, Collected collected) {
        RepositoryId id = local.id();
        return new CollectionRun(
                id.fullName(),
                id.id(),
                walk,
                collected.complete(),
                collected.reason(),
                0,
                null,
                collected.rows(),
                collected.knownSince(),
                null,
                null,
                at);
    }
}
