package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.TimelineEvent;

/** Changes of state of all threads of a repository, newest first, until the newest one that is known. */
public final class Events implements Connector {
    private static final String LIST = "/issues/events?per_page=" + GitHubApi.PAGE;
    private static final int DISABLED = 410;
    /** GitHub shows only so many pages of a list. */
    private static final int WALL = 422;

    private final GitHubApi api;

    public Events(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "events";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        String stored = batch.watermark(Paths.scope(repository), walk());
        Unknown unknown = new Unknown(repository, batch, stored == null ? 0 : Long.parseLong(stored));
        Answer page = api.get(Paths.of(repository, LIST));
        if (page.status() == DISABLED) {
            return Collected.none("issues_disabled");
        }
        Optional<Answer> next = Optional.of(page);
        while (next.isPresent() && next.get().status() != WALL && unknown.take(next.get())) {
            next = api.next(next.get());
        }
        boolean wall = next.isPresent() && next.get().status() == WALL;
        batch.watermark(Paths.scope(repository), walk(), Long.toString(unknown.newest));
        return wall ? new Collected(false, "page_limit", unknown.rows, unknown.oldest) : Collected.all(unknown.rows);
    }

    /** Hands over events until one is met that was known before. */
    private static final class Unknown {
        private final RepositoryId repository;
        private final Batch batch;
        private final long known;
        private long newest;
        private Instant oldest;
        private int rows;

        Unknown(RepositoryId repository, Batch batch, long known) {
            this.repository = repository;
            this.batch = batch;
            this.known = known;
            newest = known;
        }

        boolean take(Answer page) throws IOException {
            boolean more = true;
            for (JsonNode node :
                    page.orFail("events of " + repository.fullName()).body()) {
                long id = Fields.id(node, "id");
                more &= id > known;
                if (id > known && node.path("issue").isObject()) {
                    batch.add(row(repository, id, node));
                    oldest = Fields.instant(node, "created_at");
                    rows++;
                }
                newest = Math.max(newest, id);
            }
            return more;
        }
    }

    private static TimelineEvent row(RepositoryId repository, long id, JsonNode node) throws IOException {
        Actor actor = Actor.rest(node.path("actor"));
        return new TimelineEvent(
                repository.id(),
                Long.toString(id),
                Fields.threadNumber(node.path("issue"), "number"),
                Fields.text(node, "event"),
                actor.id(),
                actor.login(),
                actor.type(),
                Fields.instant(node, "created_at"),
                Fields.text(node.path("label"), "name"));
    }
}
