package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.RateLimitedException;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.lake.LakeUnwritableException;

/** Looks at every repository before anything else is asked: whether it is there, and whether anything moved. */
record Gate(Lake lake, GitHubApi api, Census census, Stop stop) {
    /** @throws UnreachableException when nobody answers: nothing can be collected */
    List<Looked> look(List<String> names) throws IOException {
        List<Looked> all = new ArrayList<>();
        for (String name : names) {
            all.add(stop.reason() == null ? look(name) : unseen(name, Stop.NOT_REACHED + stop.reason(), 0));
        }
        return all;
    }

    private Looked look(String name) throws IOException {
        int before = census.requests();
        WatchedBatch batch = new WatchedBatch(lake.batch());
        try (batch) {
            RepositoryId repository = new Repositories(api).find(name, batch);
            batch.commitAndContinue();
            return new Looked(
                    name,
                    repository,
                    null,
                    Map.of(),
                    batch.rows(),
                    census.requests() - before,
                    api.serverTime().orElse(null));
        } catch (UnreachableException | LakeUnwritableException | UncheckedIOException e) {
            throw e;
        } catch (RateLimitedException e) {
            stop.because(Failure.words(e));
            return unseen(name, Failure.words(e), census.requests() - before);
        } catch (IOException | RuntimeException e) {
            return unseen(name, Failure.words(e), census.requests() - before);
        }
    }

    private Looked unseen(String name, String reason, int requests) {
        return new Looked(
                name,
                null,
                reason,
                Map.of(),
                Collections.emptySortedMap(),
                requests,
                api.serverTime().orElse(null));
    }
}
