package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.lake.Batch;

/**
 * Reads a list in the order of change, always its first page, each time from the newest change seen. Page numbers would
 * lose rows that move while the walk is under way, and run into GitHub's page walls.
 *
 * <p>The watermark is an instant and a fingerprint of the rows of that second, as {@code since} is inclusive: the same
 * rows again are no change.
 */
final class SinceWalk<T extends Record> {
    /** A commit every so often keeps what a long first walk has seen. */
    private static final int PAGES_PER_COMMIT = 20;

    private final GitHubApi api;
    private final Mapper<T> mapper;
    private final Function<T, Instant> changedAt;
    private final List<T> page = new ArrayList<>();
    private Set<T> seen = Set.of();
    private int rows;

    /** Reads one row. */
    interface Mapper<T> {
        T row(JsonNode node) throws IOException;
    }

    SinceWalk(GitHubApi api, Mapper<T> mapper, Function<T, Instant> changedAt) {
        this.api = api;
        this.mapper = mapper;
        this.changedAt = changedAt;
    }

    /**
     * @param first the first answer, to {@link Mark#since(String)} of the list
     * @param mark where the walk stands and where it notes how far it came
     */
    Collected walk(Answer first, Mark mark, String list) throws IOException {
        Answer answer = first;
        for (int pages = 1; ; pages++) {
            Instant since = mark.since();
            boolean more = read(answer, since);
            if (pages == 1 && Digest.of(at(since)).equals(mark.digest())) {
                seen = at(since);
            }
            Instant edge = page.isEmpty() ? since : changedAt.apply(page.get(page.size() - 1));
            hand(mark.batch());
            mark.move(edge, Digest.of(seen = at(edge)));
            if (!more) {
                return Collected.all(rows);
            }
            if (pages % PAGES_PER_COMMIT == 0) {
                mark.batch().commitAndContinue();
            }
            answer = api.get(mark.since(list));
        }
    }

    /** Reads a page, and further ones as long as all rows are of the one second that the walk asked for. */
    private boolean read(Answer first, Instant since) throws IOException {
        page.clear();
        Optional<Answer> answer = Optional.of(first);
        while (answer.isPresent()) {
            for (JsonNode node : answer.get().orFail("a list").body()) {
                page.add(mapper.row(node));
            }
            if (answer.get().next().isEmpty()) {
                return false;
            }
            if (since == null
                    || page.isEmpty()
                    || !changedAt.apply(page.get(page.size() - 1)).equals(since)) {
                return true;
            }
            answer = api.next(answer.get());
        }
        return false;
    }

    private void hand(Batch batch) {
        for (T row : page) {
            if (!seen.contains(row)) {
                batch.add(row);
                rows++;
            }
        }
    }

    private Set<T> at(Instant instant) {
        return page.stream().filter(row -> changedAt.apply(row).equals(instant)).collect(Collectors.toSet());
    }
}
