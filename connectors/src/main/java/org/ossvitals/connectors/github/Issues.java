package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Issue;

/**
 * Issues and change requests, which GitHub keeps in one list; where issues are disabled, change requests alone. Every
 * thread that is new or changed is queued for {@link Timelines}, and its number is noted for {@link MissingThreads}.
 */
public final class Issues implements Connector {
    static final String WALK = "issues";

    /** Where the last walk that came to its end stood. */
    private static final String ENDED = "issues-ended";

    private static final String HIDDEN = "not_visible";
    private static final String LIST = "/issues?state=all&sort=updated&direction=asc";

    private final GitHubApi api;

    public Issues(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return WALK;
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.THREADS);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        FoundThreads found = new FoundThreads(repository, batch);
        Collected collected = walk(repository, window, batch, found);
        batch.watermark(Paths.scope(repository), ENDED, position(repository, batch));
        return new Collected(
                collected.complete(), collected.reason(), collected.rows(), collected.knownSince(), found.numbers());
    }

    private Collected walk(RepositoryId repository, Window window, Batch batch, FoundThreads found) throws IOException {
        try {
            SincePages<FoundThreads.Found> pages = new SincePages<>(
                    api, Paths.of(repository, LIST), node -> row(repository, node), FoundThreads.Found::changedAt);
            Collected collected = new SinceWalk<>(api, pages, FoundThreads.Found::changedAt, found::take)
                    .walk(repository, WALK, window, batch);
            doubt(repository, collected, found, batch);
            // The list of change requests is needed no more, however far it was read.
            batch.watermark(Paths.scope(repository), ChangeRequests.WALK, null);
            batch.commitAndContinue();
            return collected;
        } catch (DisabledException e) {
            Reach known = known(repository, batch);
            forgetEdge(known, repository, batch);
            Collected collected = new ChangeRequests(api, found, known).collect(repository, window, batch);
            e.believe(repository, batch);
            return collected;
        } catch (NotVisibleException e) {
            batch.watermark(Paths.scope(repository), ENDED, HIDDEN);
            batch.commitAndContinue();
            throw e;
        }
    }

    /**
     * A list that is empty whenever it is asked for looks like a repository without threads; the repository's own
     * description tells the two apart.
     */
    private void doubt(RepositoryId repository, Collected collected, FoundThreads found, Batch batch)
            throws IOException {
        if (collected.knownSince() != null || found.numbers().seen() > 0) {
            return;
        }
        Integer open = new Repositories(api).find(repository.fullName()).row().openIssuesCount();
        if (open != null && open > 0) {
            batch.watermark(Paths.scope(repository), WALK, null);
            batch.commitAndContinue();
            throw new IOException("The host counts " + open + " open issues and change requests of "
                    + repository.fullName() + " and lists none; run again later");
        }
    }

    private static Reach known(RepositoryId repository, Batch batch) {
        return Reach.parse(batch.watermark(Paths.scope(repository), WALK), null);
    }

    /**
     * The list of change requests does not count comments, and about the edge nobody knows which rows it brings again:
     * once issues answer, that part is read as if it was new.
     */
    private static void forgetEdge(Reach known, RepositoryId repository, Batch batch) {
        if (known.head() != null) {
            batch.watermark(
                    Paths.scope(repository),
                    WALK,
                    known.forward(known.head(), Set.of()).text());
        }
    }

    /** Whether the host does not show the threads of a repository. */
    static boolean hidden(RepositoryId repository, Batch batch) {
        return HIDDEN.equals(batch.watermark(Paths.scope(repository), ENDED));
    }

    /** Whether the last walk came to its end, so that what was not seen is not there. */
    static boolean finished(RepositoryId repository, Batch batch) {
        return position(repository, batch).equals(batch.watermark(Paths.scope(repository), ENDED));
    }

    private static String position(RepositoryId repository, Batch batch) {
        String scope = Paths.scope(repository);
        return Digest.of(List.of(
                String.valueOf(batch.watermark(scope, WALK)),
                String.valueOf(batch.watermark(scope, ChangeRequests.WALK))));
    }

    /** How far back the threads of a repository are known; null for the beginning. */
    static Instant knownSince(RepositoryId repository, Batch batch) {
        Instant issues = SinceWalk.knownSince(repository, WALK, batch);
        return issues == null ? ChangeRequests.knownSince(repository, batch) : issues;
    }

    private static FoundThreads.Found row(RepositoryId repository, JsonNode node) throws IOException {
        JsonNode changeRequest = node.path("pull_request");
        Issue row = Threads.row(repository, node, changeRequest.isObject() ? "change_request" : "issue", changeRequest);
        return new FoundThreads.Found(row, Fields.text(node, "node_id"));
    }
}
