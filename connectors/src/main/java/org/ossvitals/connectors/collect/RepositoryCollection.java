package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.NotVisibleException;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;

/**
 * All walks over one repository, on one thread. A walk that fails leaves its rows and watermark as they were and does
 * not stop the others; a repository that is not found has no walks.
 */
final class RepositoryCollection {
    private final String name;
    private final Lake lake;
    private final GitHubApi api;
    private final Census census;
    private final Consumer<CollectionRun> progress;
    private final List<CollectionRun> runs = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private RepositoryId repository;

    RepositoryCollection(String name, Lake lake, GitHubApi api, Census census, Consumer<CollectionRun> progress) {
        this.name = name;
        this.lake = lake;
        this.api = api;
        this.census = census;
        this.progress = progress;
    }

    /** One walk into a batch. */
    private interface Walk {
        Collected into(Batch batch) throws IOException;
    }

    RepositoryOutcome run() throws IOException {
        walk(Repositories.WALK, batch -> {
            repository = new Repositories(api).find(name, batch);
            return Collected.all(1);
        });
        if (repository != null) {
            for (Connector connector : Connectors.github(api, lake::addressHash)) {
                walk(connector.walk(), batch -> connector.collect(repository, Window.EVERYTHING, batch));
            }
        }
        record();
        return new RepositoryOutcome(name, runs, failures);
    }

    private void walk(String walk, Walk step) throws IOException {
        int before = census.total();
        Collected collected;
        try (Batch batch = new NotedAuthors(lake.batch())) {
            collected = step.into(batch);
            batch.commitAndContinue();
        } catch (NotVisibleException e) {
            collected = repository == null ? failed(walk, e) : Collected.none("not_visible");
        } catch (UnreachableException | UncheckedIOException e) {
            // Nobody answers, or the lake cannot be written: nothing further can succeed.
            throw e;
        } catch (IOException | RuntimeException e) {
            collected = failed(walk, e);
        }
        CollectionRun run = run(walk, collected, census.total() - before);
        runs.add(run);
        progress.accept(run);
    }

    private Collected failed(String walk, Exception e) {
        String reason = e instanceof IOException ? e.getMessage() : "Unexpected: " + e;
        failures.add(walk + ": " + reason);
        return new Collected(false, reason, 0, null);
    }

    private CollectionRun run(String walk, Collected collected, int requests) {
        return new CollectionRun(
                name,
                repository == null ? null : repository.id(),
                walk,
                collected.complete(),
                collected.reason(),
                requests,
                null,
                collected.rows(),
                collected.knownSince(),
                collected.numbers() == null ? null : collected.numbers().seen(),
                collected.numbers() == null ? null : collected.numbers().highest(),
                api.serverTime().orElse(null));
    }

    private void record() throws IOException {
        try (Batch batch = lake.batch()) {
            runs.forEach(batch::add);
            batch.commitAndContinue();
        }
    }
}
