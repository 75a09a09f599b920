package org.ossvitals.connectors.git;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Waiting;

/**
 * Repositories of one host, fetched once each as bare clones without file contents. One fetch is under way at a time:
 * hosts promise nothing about how much git they serve. Clones stay for the next run, which fetches only what is new.
 */
public final class GitSource implements Clones {
    private final URI endpoint;
    private final Path folder;
    private final Patience patience;
    private final ReentrantLock host = new ReentrantLock();
    private final Map<Long, Outcome> fetched = new ConcurrentHashMap<>();

    /**
     * @param silence how long the server may say nothing
     * @param whole how long one fetch may take, with all its attempts
     * @param attempts how often is asked at most
     * @param firstPause before the second attempt; each further pause is twice as long
     * @param waiting how pauses are made
     */
    public record Patience(Duration silence, Duration whole, int attempts, Duration firstPause, Waiting waiting) {
        public static final Patience ORDINARY =
                new Patience(Duration.ofSeconds(60), Duration.ofMinutes(30), 4, Duration.ofSeconds(2), Waiting.REAL);

        /** As patient as with the host's other side. */
        public static Patience like(Manners manners) {
            return new Patience(
                    manners.patience().answer(),
                    ORDINARY.whole,
                    manners.patience().attempts(),
                    manners.patience().firstPause(),
                    manners.waiting());
        }
    }

    /** What a fetch brought, kept for the other walks of the run. */
    private record Outcome(Remote remote, IOException failure) {}

    /**
     * @param endpoint the address before {@code /owner/name.git}: {@code https://github.com}, or {@code file:///…}
     * @param folder where the clones are kept
     */
    public GitSource(URI endpoint, Path folder, Patience patience) {
        if (endpoint.getScheme() == null
                || !endpoint.getScheme().matches("https?|file")
                || endpoint.getRawUserInfo() != null) {
            throw new IllegalArgumentException("Not an address of a git host: " + endpoint.getScheme()
                    + "://…; github.git-endpoint reads like https://github.com, without a user or a password");
        }
        Isolation.ensure();
        this.endpoint = endpoint;
        this.folder = folder;
        this.patience = patience;
    }

    @Override
    public History open(RepositoryId repository) throws IOException {
        Bare clone = clone(repository);
        Outcome outcome = outcome(repository, clone);
        if (outcome.failure() != null) {
            throw new IOException(outcome.failure().getMessage(), outcome.failure());
        }
        Remote remote = outcome.remote();
        return remote.absence() != null
                ? History.none(remote.absence())
                : History.of(
                        clone.open(),
                        remote.head(),
                        remote.tags(),
                        new Blobs(folder, repository, address(repository), patience));
    }

    /** A clone is a copy: it is made again by the next who asks. */
    @Override
    public IOException damaged(RepositoryId repository, IOException found) throws IOException {
        host.lock();
        try {
            fetched.remove(repository.id());
            clone(repository).remove();
        } finally {
            host.unlock();
        }
        return new IOException(
                "The clone of " + repository.fullName() + " is damaged (" + found.getMessage()
                        + ") and was removed; run again to make a new one",
                found);
    }

    private Bare clone(RepositoryId repository) {
        return new Bare(folder.resolve(repository.id() + ".git"));
    }

    private Outcome outcome(RepositoryId repository, Bare clone) throws IOException {
        host.lock();
        try {
            Outcome known = fetched.get(repository.id());
            if (known == null) {
                known = fetch(repository, clone);
                fetched.put(repository.id(), known);
            }
            return known;
        } finally {
            host.unlock();
        }
    }

    private Outcome fetch(RepositoryId repository, Bare clone) {
        try {
            Files.createDirectories(folder);
            return new Outcome(new Fetch(address(repository), patience).into(clone), null);
        } catch (IOException e) {
            return new Outcome(
                    null,
                    new IOException(
                            "Cannot fetch the git history of " + repository.fullName() + " from "
                                    + address(repository) + ": " + e.getMessage()
                                    + "; what was collected stays, and the next run tries again",
                            e));
        }
    }

    private URI address(RepositoryId repository) {
        String base = endpoint.toString();
        return URI.create(base + (base.endsWith("/") ? "" : "/") + repository.fullName() + ".git");
    }
}
