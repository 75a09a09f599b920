package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.NeedsTokenException;
import org.ossvitals.connectors.github.Profiles;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.RateLimitedException;
import org.ossvitals.connectors.github.transport.TokenRefusedException;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.lake.LakeUnwritableException;
import org.ossvitals.connectors.raw.CollectionRun;

/** The walk over people, after those over repositories: it belongs to none of them. */
record ProfileCollection(Lake lake, GitHubApi api, Census census, Stop stop) {
    /** @param now the server's clock */
    void run(RepositoryCollection everywhere, Instant now) throws IOException {
        WatchedBatch batch = new WatchedBatch(lake.batch());
        Collected collected;
        try (batch) {
            collected = stop.reason() == null
                    ? new Profiles(api).collect(Profiles.wanted(batch, lake.optedOut()::names), batch, now)
                    : failed(everywhere, Stop.NOT_REACHED + stop.reason());
        } catch (NeedsTokenException e) {
            collected = Collected.none("needs_token");
        } catch (LakeUnwritableException | UncheckedIOException e) {
            throw e;
        } catch (RateLimitedException | TokenRefusedException | UnreachableException e) {
            stop.because(Failure.words(e));
            collected = failed(everywhere, Failure.words(e));
        } catch (IOException | RuntimeException e) {
            collected = failed(everywhere, Failure.words(e));
        }
        everywhere.ended(run(everywhere.name(), collected, batch.rowCount(), now), batch.rows());
    }

    private static Collected failed(RepositoryCollection everywhere, String reason) {
        everywhere.fails(Profiles.WALK, reason);
        return new Collected(false, reason, 0, null);
    }

    private CollectionRun run(String everywhere, Collected collected, int rows, Instant now) {
        return new CollectionRun(
                everywhere,
                null,
                Profiles.WALK,
                collected.complete(),
                collected.reason(),
                census.requests(),
                census.points(),
                rows,
                null,
                null,
                null,
                api.serverTime().orElse(now));
    }
}
