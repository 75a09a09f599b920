package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.KeptAnswers;
import org.ossvitals.connectors.github.transport.UnreachableException;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;

/** Collects repositories into the lake, a few at a time. What was committed stays, whatever happens later. */
public final class Collector {
    private final GitHubSource source;
    private final Lake lake;
    private final int parallel;
    private final Progress progress;
    private int done;

    /** @param parallel how many repositories are collected at once; the source limits requests in flight anyway */
    public Collector(GitHubSource source, Lake lake, int parallel, Progress progress) {
        this.source = source;
        this.lake = lake;
        this.parallel = parallel;
        this.progress = progress;
    }

    /**
     * @param repositories {@code owner/name}
     * @throws UnreachableException when nobody answers at the endpoint; the lake keeps what it had
     */
    public Collection collect(List<String> repositories) throws IOException {
        Map<String, Integer> requests = new TreeMap<>();
        List<RepositoryOutcome> outcomes = collectAll(repositories, requests);
        Optional<Instant> observed = outcomes.stream()
                .flatMap(outcome -> outcome.runs().stream())
                .map(CollectionRun::observedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        Census census = new Census();
        RepositoryOutcome profiles = new ProfileCollection(
                        lake, source.api(census, KeptAnswers.in(lake.answers())), census)
                .run(observed.orElse(Instant.EPOCH));
        add(requests, census);
        return new Collection(outcomes, profiles, requests, observed);
    }

    private List<RepositoryOutcome> collectAll(List<String> repositories, Map<String, Integer> requests)
            throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(parallel);
        try {
            List<Future<RepositoryOutcome>> futures = new ArrayList<>();
            for (String repository : repositories) {
                futures.add(threads.submit(() -> collect(repository, repositories.size(), requests)));
            }
            List<RepositoryOutcome> outcomes = new ArrayList<>();
            for (Future<RepositoryOutcome> future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            end(threads);
        }
    }

    /** Whoever closes the lake next must be sure that nobody writes to it any more. */
    private static void end(ExecutorService threads) throws IOException {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IOException("A collecting thread does not end; run again, what was committed is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while collecting").initCause(e);
        }
    }

    private RepositoryOutcome collect(String repository, int all, Map<String, Integer> requests) throws IOException {
        Census census = new Census();
        RepositoryOutcome outcome = new RepositoryCollection(
                        repository, lake, source.api(census, KeptAnswers.in(lake.answers())), census, this::walked)
                .run();
        synchronized (this) {
            add(requests, census);
            progress.finished(outcome, ++done, all);
        }
        return outcome;
    }

    private static RepositoryOutcome outcome(Future<RepositoryOutcome> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while collecting").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("Collecting failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private synchronized void walked(CollectionRun run) {
        progress.walked(run);
    }

    private static void add(Map<String, Integer> requests, Census census) {
        census.byRoute().forEach((route, count) -> requests.merge(route, count, Integer::sum));
    }
}
