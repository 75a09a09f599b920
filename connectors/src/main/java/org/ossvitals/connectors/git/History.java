package org.ossvitals.connectors.git;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** One repository, opened for reading: where its default branch stands, its tags, and every commit and tree. */
public final class History implements AutoCloseable {
    private final Repository repository;
    private final ObjectId head;
    private final SortedMap<String, ObjectId> tags;
    private final Contents contents;
    private final String absence;
    private final Instant knownSince;

    /** Reads file contents, which a clone of ours does not hold. */
    interface Contents {
        /** What could be had of these files: blob to its first bytes and its size. */
        Map<ObjectId, Content> read(Collection<ObjectId> blobs) throws IOException;
    }

    /** @param start up to {@link Blobs#LIMIT} bytes from the beginning, @param bytes the whole length */
    record Content(byte[] start, long bytes) {}

    private History(
            Repository repository,
            ObjectId head,
            SortedMap<String, ObjectId> tags,
            Contents contents,
            String absence,
            Instant knownSince) {
        this.repository = repository;
        this.head = head;
        this.tags = tags;
        this.contents = contents;
        this.absence = absence;
        this.knownSince = knownSince;
    }

    static History of(Repository repository, ObjectId head, Map<String, ObjectId> tags, Contents contents) {
        return new History(repository, head, new TreeMap<>(tags), contents, null, null);
    }

    /** This history, of which the commits before that instant are missing; null when none are. */
    History since(Instant instant) {
        return new History(repository, head, tags, contents, absence, instant);
    }

    /** There is nothing to read, and this is why: for example {@code empty}. */
    static History none(String reason) {
        return new History(null, null, new TreeMap<>(), null, reason, null);
    }

    /** Why there is nothing to read; empty when there is something. */
    Optional<String> absence() {
        return Optional.ofNullable(absence);
    }

    Repository repository() {
        return repository;
    }

    /** The newest commit of the default branch. */
    ObjectId head() {
        return head;
    }

    /** Older commits are missing, as in a shallow clone; null when all are there. */
    Instant knownSince() {
        return knownSince;
    }

    /** Name to what it names: a tag object, or a commit. */
    SortedMap<String, ObjectId> tags() {
        return tags;
    }

    Contents contents() {
        return contents;
    }

    @Override
    public void close() {
        if (repository != null) {
            repository.close();
        }
    }
}
