package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.Profiles;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;

/** The walk over people, after those over repositories: it belongs to none of them. */
record ProfileCollection(Lake lake, GitHubApi api, Census census) {
    /** Stands where other runs name their repository. */
    private static final String EVERYWHERE = "*";

    /** @param now the server's clock */
    RepositoryOutcome run(Instant now) throws IOException {
        try (Batch batch = lake.batch()) {
            Collected collected = new Profiles(api).collect(lake.watermarks(Profiles.WALK), batch, now);
            return outcome(collected, List.of());
        } catch (UnreachableException e) {
            throw e;
        } catch (IOException e) {
            return outcome(
                    new Collected(false, e.getMessage(), 0, null), List.of(Profiles.WALK + ": " + e.getMessage()));
        }
    }

    private RepositoryOutcome outcome(Collected collected, List<String> failures) {
        CollectionRun run = new CollectionRun(
                EVERYWHERE,
                null,
                Profiles.WALK,
                collected.complete(),
                collected.reason(),
                census.total(),
                null,
                collected.rows(),
                null,
                null,
                null,
                api.serverTime().orElse(null));
        return new RepositoryOutcome(EVERYWHERE, List.of(run), failures);
    }
}
