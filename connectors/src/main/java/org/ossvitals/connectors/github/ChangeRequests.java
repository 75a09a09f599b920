package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.github.FoundThreads.Found;
import org.ossvitals.connectors.lake.Batch;

/**
 * Change requests of a repository whose issues are disabled: their own list, which knows no {@code since} and shows the
 * newest change first. What is new is read from the top down to what is known, history from where it was left. What
 * moves while the list is read moves to the top, and is met there the next time. What the list of issues has shown is
 * not taken again, as this list tells less of it.
 */
final class ChangeRequests {
    static final String WALK = "change-requests";
    private static final String LIST = "/pulls?state=all&sort=updated&direction=desc&per_page=" + GitHubApi.PAGE;

    private final GitHubApi api;
    private final FoundThreads threads;
    private final Reach issues;
    private int rows;

    /** @param issues what the list of issues has shown */
    ChangeRequests(GitHubApi api, FoundThreads threads, Reach issues) {
        this.api = api;
        this.threads = threads;
        this.issues = issues;
    }

    Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Descent descent = Descent.parse(batch.watermark(Paths.scope(repository), WALK));
        descent = news(descent, repository, batch);
        Instant before = descent.low();
        descent = history(descent, window.from(), repository, batch);
        if (!Objects.equals(descent.low(), before)) {
            descent = news(descent, repository, batch);
        }
        return new Collected(true, "issues_disabled", rows, descent.low());
    }

    static Instant knownSince(RepositoryId repository, Batch batch) {
        return Descent.parse(batch.watermark(Paths.scope(repository), WALK)).low();
    }

    /** From the top, or from where such a pass was left, down to the head of the last one. */
    private Descent news(Descent begun, RepositoryId repository, Batch batch) throws IOException {
        Descent descent = begun;
        boolean more = true;
        while (more) {
            Answer answer = descent.passLink() == null
                    ? api.get(Paths.of(repository, LIST))
                    : api.follow(URI.create(descent.passLink()));
            List<Found> page = page(repository, answer);
            String next = link(answer);
            if (descent.head() == null) {
                take(page, Set.of());
                descent = descent.first(page, next);
                more = false;
            } else {
                Instant head = descent.head();
                List<Found> news = page.stream()
                        .filter(row -> !row.changedAt().isBefore(head))
                        .toList();
                take(news, descent.recent());
                more = next != null && news.size() == page.size();
                descent = descent.pass(page, more ? next : null);
            }
            mark(descent, repository, batch);
        }
        return descent;
    }

    private Descent history(Descent begun, Instant from, RepositoryId repository, Batch batch) throws IOException {
        Descent descent = begun;
        while (descent.link() != null && (from == null || !descent.low().isBefore(from))) {
            Answer answer = api.follow(URI.create(descent.link()));
            List<Found> page = page(repository, answer);
            take(page, Set.of());
            descent = descent.deeper(page, link(answer));
            mark(descent, repository, batch);
        }
        return descent;
    }

    private void take(List<Found> page, Set<String> known) {
        List<Found> unknown = page.stream()
                .filter(row -> !issues.holds(row.changedAt()) && !known.contains(Digest.of(row)))
                .toList();
        threads.take(unknown);
        rows += unknown.size();
    }

    private static void mark(Descent descent, RepositoryId repository, Batch batch) throws IOException {
        batch.watermark(Paths.scope(repository), WALK, descent.text());
        batch.commitAndContinue();
    }

    /** Null on the last page. */
    private static String link(Answer answer) throws IOException {
        Optional<URI> next = answer.next();
        if (next.isPresent() && next.get().equals(answer.asked())) {
            throw new IOException("The next page of a list leads back to itself: "
                    + answer.asked().getPath());
        }
        return next.map(URI::toString).orElse(null);
    }

    private static List<Found> page(RepositoryId repository, Answer answer) throws IOException {
        Set<Found> rows = new HashSet<>();
        List<Found> page = new ArrayList<>();
        for (JsonNode node :
                answer.orFail("change requests of " + repository.fullName()).body()) {
            Found found =
                    new Found(Threads.row(repository, node, "change_request", node), Fields.text(node, "node_id"));
            if (rows.add(found)) {
                page.add(found);
            }
        }
        return page;
    }
}
