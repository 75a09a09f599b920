package org.ossvitals.connectors.git;

import java.util.HashSet;
import java.util.Set;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Commit;

/**
 * Notes authors' addresses that are new to the lake, each with a commit by which the host can be asked for the account
 * behind it. A noreply address spells out its account and needs no asking.
 */
final class Addresses {
    /** Every address that was ever noted, whatever became of it. */
    private static final String EVERYWHERE = "addresses";

    private final String queue;
    private final String repository;
    private final Batch batch;
    private final Set<String> noted = new HashSet<>();

    Addresses(RepositoryId repository, Batch batch) {
        this.queue = EVERYWHERE + "/" + repository.id();
        this.repository = Long.toString(repository.id());
        this.batch = batch;
    }

    /** The commit to ask about, and the domain where there is one. */
    private static String value(Commit commit) {
        return commit.sha() + (commit.authorEmailDomain() == null ? "" : " " + commit.authorEmailDomain());
    }

    void want(Commit commit) {
        String hash = commit.authorEmailHash();
        if (hash != null
                && commit.authorId() == null
                && commit.onDefaultBranch()
                && noted.add(hash)
                && batch.watermark(EVERYWHERE, hash) == null) {
            batch.watermark(queue, hash, value(commit));
            batch.watermark(EVERYWHERE, hash, repository);
        }
    }
}
