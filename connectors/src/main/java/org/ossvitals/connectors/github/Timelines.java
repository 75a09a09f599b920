package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.github.ThreadQueue.Waiting;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.MissingThread;

/**
 * Reviews, changes of state and sizes of the threads that {@link Issues} queued, dozens a request: REST would cost one
 * request for every thread. Runs after that walk, not beside it, and takes a thread out of the queue with its rows.
 */
public final class Timelines implements Connector {
    /** Threads that are gone since they were listed; more in one run are left to the next. */
    private static final int GONE_MEANWHILE = 200;

    private static final String CHANGE_REQUESTS = "ChangeRequestTimelines";
    private static final String ISSUES = "IssueTimelines";

    private final GitHubApi api;

    public Timelines(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "timelines";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.THREADS);
    }

    @Override
    public Optional<String> queue(RepositoryId repository) {
        return Optional.of(ThreadQueue.scope(repository));
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        if (Issues.hidden(repository, batch)) {
            return Collected.none("not_visible");
        }
        return new Drain(repository, batch).all();
    }

    /** One run over the queue of a repository. */
    private final class Drain {
        private final RepositoryId repository;
        private final Batch batch;
        private final ThreadQueue queue;
        private final PageSize size;
        private final Whereabouts whereabouts;
        private int rows;

        Drain(RepositoryId repository, Batch batch) {
            this.repository = repository;
            this.batch = batch;
            queue = new ThreadQueue(repository, batch);
            size = new PageSize(batch, Paths.scope(repository), walk());
            whereabouts = new Whereabouts(api, repository, GONE_MEANWHILE);
        }

        Collected all() throws IOException {
            List<Waiting> waiting = queue.all();
            drain(waiting.stream().filter(Waiting::changeRequest).toList(), CHANGE_REQUESTS, 1);
            // Half as much is asked of an issue as of a change request.
            drain(waiting.stream().filter(thread -> !thread.changeRequest()).toList(), ISSUES, 2);
            boolean done = !whereabouts.exhausted();
            return new Collected(done, done ? null : "more_next_time", rows, Issues.knownSince(repository, batch));
        }

        private void drain(List<Waiting> waiting, String operation, int times) throws IOException {
            String query = Queries.named(operation);
            int from = 0;
            while (from < waiting.size()) {
                int count = Math.min(size.now() * times, waiting.size() - from);
                List<Waiting> asked = waiting.subList(from, from + count);
                Map<String, ?> ids =
                        Map.of("ids", asked.stream().map(Waiting::nodeId).toList());
                GraphQlAnswer answer = size.tried(count, () -> api.graphql(operation, query, ids));
                if (answer != null) {
                    take(asked, answer.data().path("nodes"));
                    batch.commitAndContinue();
                    from += count;
                }
            }
        }

        private void take(List<Waiting> asked, JsonNode nodes) throws IOException {
            for (int i = 0; i < asked.size(); i++) {
                Waiting thread = asked.get(i);
                JsonNode node = nodes.path(i);
                if (node.has("timelineItems")) {
                    Long where = Fields.number(node.path("repository"), "databaseId");
                    rows += where == null || where == repository.id()
                            ? new ThreadNode(api, repository, thread).rows(node, batch)
                            : missing(thread, "transferred");
                    queue.remove(thread);
                } else if (!whereabouts.exhausted()) {
                    // Without a cause it is there after all, but GraphQL cannot show it: asking again would not help.
                    String cause = whereabouts.cause(thread.number());
                    rows += cause == null ? 0 : missing(thread, cause);
                    queue.remove(thread);
                }
            }
        }

        private int missing(Waiting thread, String cause) throws IOException {
            Missing.note(
                    repository, batch, new MissingThread(repository.id(), thread.number(), cause, api.observedAt()));
            return 1;
        }
    }
}
