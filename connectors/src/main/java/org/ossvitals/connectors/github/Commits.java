package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Commit;

/** Commits of the default branch. Addresses leave this class as keyed hashes only. */
public final class Commits implements Connector {
    private static final String LIST = "/commits?per_page=" + GitHubApi.PAGE;
    private static final int EMPTY = 409;
    /** Commits come in with the dates they were made on, so a merge adds some that are older than the newest known. */
    private static final Duration OVERLAP = Duration.ofDays(30);

    private final GitHubApi api;
    private final CommitRow rows;

    public Commits(GitHubApi api, UnaryOperator<String> addressHash) {
        this.api = api;
        rows = new CommitRow(new Addresses(addressHash));
    }

    @Override
    public String walk() {
        return "commits";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.PUSHES);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Branch known = Branch.parse(batch.watermark(Paths.scope(repository), walk()));
        Answer head = api.get(Paths.of(repository, "/commits?per_page=1"));
        if (head.status() == EMPTY) {
            return Collected.none("empty");
        }
        String sha = Fields.text(
                head.orFail("commits of " + repository.fullName()).body().path(0), "sha");
        if (sha == null || sha.equals(known.head())) {
            return Collected.all(0);
        }
        return read(repository, batch, known.from(sha));
    }

    private Collected read(RepositoryId repository, Batch batch, Branch branch) throws IOException {
        String since =
                branch.newest() == null ? "" : "&since=" + branch.newest().minus(OVERLAP);
        Instant newest = branch.newest();
        int count = 0;
        Optional<Answer> page = Optional.of(api.get(Paths.of(repository, LIST + "&sha=" + branch.head() + since)));
        while (page.isPresent()) {
            for (JsonNode node :
                    page.get().orFail("commits of " + repository.fullName()).body()) {
                Commit row = rows.of(repository, node, api.observedAt());
                batch.add(row);
                count++;
                newest = newest == null || row.committedAt().isAfter(newest) ? row.committedAt() : newest;
            }
            page = api.next(page.get());
        }
        batch.watermark(Paths.scope(repository), walk(), new Branch(branch.head(), newest).toString());
        return Collected.all(count);
    }

    /** The newest commit that is known, and the newest date of any. */
    private record Branch(String head, Instant newest) {
        static Branch parse(String watermark) {
            String[] parts = watermark == null ? new String[0] : watermark.split(" ", 2);
            return parts.length < 2 ? new Branch(null, null) : new Branch(parts[1], Instant.parse(parts[0]));
        }

        Branch from(String sha) {
            return new Branch(sha, newest);
        }

        @Override
        public String toString() {
            return newest + " " + head;
        }
    }
}
