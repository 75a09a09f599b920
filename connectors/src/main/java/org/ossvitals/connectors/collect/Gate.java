package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.Look;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.RateLimitedException;
import org.ossvitals.connectors.github.transport.TokenRefusedException;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;

/** Looks at every repository before anything else is asked: whether it is there, and whether anything moved. */
record Gate(Lake lake, GitHubApi api, Census census, Stop stop) {
    /**
     * @throws UnreachableException when nobody answers
     * @throws TokenRefusedException when no token is good
     */
    List<Looked> look(List<String> names) throws IOException {
        Map<String, Look> looks = together(names);
        Map<Long, String> nameOf = new HashMap<>();
        List<Looked> all = new ArrayList<>();
        try (Batch batch = lake.batch()) {
            for (String name : names) {
                Looked looked = looks.containsKey(name) ? seen(name, looks.get(name), batch, 0) : alone(name, batch);
                String other =
                        looked.found() ? nameOf.putIfAbsent(looked.repository().id(), name) : null;
                all.add(other == null ? looked : twice(looked, other));
            }
            batch.commitAndContinue();
        }
        return all;
    }

    /** A hundred a request. What is missing in the answer is asked for alone, to hear why. */
    private Map<String, Look> together(List<String> names) throws IOException {
        try {
            return new Repositories(api).look(names);
        } catch (UnreachableException | TokenRefusedException e) {
            throw e;
        } catch (RateLimitedException e) {
            stop.because(Failure.words(e));
            return Map.of();
        } catch (IOException e) {
            // Without a token, or where the host fails at so much at once, they are asked for one by one.
            return Map.of();
        }
    }

    private Looked alone(String name, Batch batch) throws IOException {
        int before = census.requests();
        try {
            return stop.reason() == null
                    ? seen(name, new Repositories(api).find(name), batch, census.requests() - before)
                    : unseen(name, Stop.NOT_REACHED + stop.reason(), 0);
        } catch (UnreachableException | TokenRefusedException | UncheckedIOException e) {
            throw e;
        } catch (RateLimitedException e) {
            stop.because(Failure.words(e));
            return unseen(name, Failure.words(e), census.requests() - before);
        } catch (IOException | RuntimeException e) {
            return unseen(name, Failure.words(e), census.requests() - before);
        }
    }

    private Looked seen(String name, Look look, Batch batch, int requests) {
        WatchedBatch watched = new WatchedBatch(batch);
        look.into(watched, name);
        return new Looked(
                name,
                Optional.of(look),
                null,
                watched.added(),
                requests,
                look.row().observedAt());
    }

    private Looked unseen(String name, String reason, int requests) {
        return Looked.missing(name, reason, requests, api.serverTime().orElse(null));
    }

    /** Two that write the same rows at once would get in each other's way. */
    private static Looked twice(Looked looked, String other) {
        return Looked.missing(
                looked.name(),
                looked.name() + " is the same repository as " + other + ", "
                        + looked.repository().fullName() + "; name it once in the registry",
                looked.requests(),
                looked.observedAt());
    }
}
