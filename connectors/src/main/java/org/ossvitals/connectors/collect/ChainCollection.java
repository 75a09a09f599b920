package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedMap;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.NeedsTokenException;
import org.ossvitals.connectors.github.NotVisibleException;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.RateLimitedException;
import org.ossvitals.connectors.github.transport.TokenRefusedException;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.lake.LakeUnwritableException;
import org.ossvitals.connectors.raw.CollectionRun;

/**
 * A chain of walks over one repository, one after the other on one thread. A walk that fails leaves its rows and
 * watermark as they were and does not stop the others.
 *
 * @param census counts the requests of this chain
 */
record ChainCollection(
        RepositoryCollection repository, Lake lake, GitHubApi api, Census census, Stop stop, Ledger ledger) {
    private static final SortedMap<String, Integer> NO_ROWS = Collections.emptySortedMap();

    /** One walk, if it is needed. */
    void run(Connector connector, Window window) throws IOException {
        Standing before = repository.standing(connector.walk());
        if (stop.reason() != null) {
            String reason = Stop.NOT_REACHED + stop.reason();
            repository.fails(connector.walk(), reason);
            ended(connector, interrupted(before, reason), NO_ROWS, census.requests(), census.points());
        } else {
            walk(connector, window, before);
        }
    }

    /** Whether nothing moved that the walk follows, since it last ended well. */
    boolean isStill(Connector connector) {
        Standing standing = repository.standing(connector.walk());
        return standing != null
                && standing.isStill(connector.follows(), repository.looked().signs())
                && connector
                        .queue(repository.id())
                        .map(queue -> lake.watermarks(queue).isEmpty())
                        .orElse(true);
    }

    /** A walk that is left out, as nothing that it follows has changed. */
    void leaveOut(Connector connector) {
        ended(connector, repository.standing(connector.walk()).again(), NO_ROWS, census.requests(), census.points());
    }

    private void walk(Connector connector, Window window, Standing before) throws IOException {
        int requests = census.requests();
        int points = census.points();
        WatchedBatch batch = new WatchedBatch(lake.batch());
        Collected collected;
        try (batch) {
            collected = connector.collect(repository.id(), window, batch);
            batch.commitAndContinue();
            repository.stands(
                    connector.walk(), Standing.of(collected, repository.looked().signs()));
        } catch (NotVisibleException e) {
            collected = Collected.none("not_visible");
            repository.stands(
                    connector.walk(), Standing.of(collected, repository.looked().signs()));
        } catch (NeedsTokenException e) {
            // No standing is kept: with a token there is something to ask.
            collected = before == null ? Collected.none("needs_token") : before.interrupted("needs_token");
        } catch (LakeUnwritableException | UncheckedIOException e) {
            stop.because(Failure.words(e));
            throw e;
        } catch (RateLimitedException | TokenRefusedException | UnreachableException e) {
            stop.because(Failure.words(e));
            collected = failed(connector, before, Failure.words(e));
        } catch (IOException | RuntimeException e) {
            collected = failed(connector, before, Failure.words(e));
        }
        ended(connector, collected, batch.rows(), requests, points);
    }

    private Collected failed(Connector connector, Standing before, String reason) {
        repository.fails(connector.walk(), reason);
        return interrupted(before, reason);
    }

    private static Collected interrupted(Standing before, String reason) {
        return before == null ? new Collected(false, reason, 0, null) : before.interrupted(reason);
    }

    private void ended(
            Connector connector,
            Collected collected,
            SortedMap<String, Integer> rows,
            int requestsBefore,
            int pointsBefore) {
        Collected.Numbers numbers = collected.numbers();
        CollectionRun run = new CollectionRun(
                repository.name(),
                repository.id().id(),
                connector.walk(),
                collected.complete(),
                collected.reason(),
                census.requests() - requestsBefore,
                census.points() - pointsBefore,
                rows.values().stream().mapToInt(Integer::intValue).sum(),
                collected.knownSince(),
                numbers == null ? null : numbers.seen(),
                numbers == null ? null : numbers.highest(),
                api.serverTime().orElse(repository.looked().observedAt()));
        repository.ended(run, rows);
        ledger.walked(run);
    }
}
