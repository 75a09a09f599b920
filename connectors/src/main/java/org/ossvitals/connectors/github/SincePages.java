package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ossvitals.connectors.github.transport.HostFailedException;

/**
 * The first page of a list in the order of change, from any instant on. Page numbers would lose rows that move while
 * the list is read, and run into the host's page walls.
 */
final class SincePages<T> {
    private static final int GONE = 410;
    private static final int SMALLEST = 10;

    private final GitHubApi api;
    private final String list;
    private final Mapper<T> mapper;
    private final Function<T, Instant> changedAt;
    private int size = GitHubApi.PAGE;

    /** Reads one row. */
    interface Mapper<T> {
        T row(JsonNode node) throws IOException;
    }

    /**
     * @param edge when the last of them changed, in whole seconds; null when there is none
     * @param more whether there may be further rows from the edge on
     */
    record Page<T>(List<T> rows, Instant edge, boolean more) {}

    /** @param list with a query, to which size and instant are added */
    SincePages(GitHubApi api, String list, Mapper<T> mapper, Function<T, Instant> changedAt) {
        this.api = api;
        this.list = list;
        this.mapper = mapper;
        this.changedAt = changedAt;
    }

    /**
     * What changed at an instant or later. All rows of that very second are there: a page that holds no others is
     * followed by the next ones.
     *
     * @param since null for the beginning
     * @throws DisabledException when the host says that this list is switched off
     */
    Page<T> read(Instant since) throws IOException {
        while (true) {
            try {
                return read(since, list + "&per_page=" + size + (since == null ? "" : "&since=" + since));
            } catch (HostFailedException e) {
                if (size / 2 < SMALLEST) {
                    throw e;
                }
                // A page of so many rows may be too much for the host.
                size /= 2;
            }
        }
    }

    private Page<T> read(Instant since, String first) throws IOException {
        List<T> rows = new ArrayList<>();
        Answer answer = ask(() -> api.get(first));
        for (int pages = 1; ; pages++) {
            for (JsonNode node : answer.body()) {
                rows.add(mapper.row(node));
            }
            Optional<URI> next = answer.next().filter(differsFrom(answer));
            boolean more = next.isPresent() || answer.body().size() >= size;
            Instant edge = edge(rows, since);
            if (!more || edge != null && (since == null || edge.isAfter(since))) {
                return new Page<>(rows, edge, more);
            }
            // All of it is of one second. A link that leads nowhere is replaced by the number of the page.
            String numbered = first + "&page=" + (pages + 1);
            answer = next.isPresent() ? promised(next.get()) : ask(() -> api.get(numbered));
        }
    }

    private static Predicate<URI> differsFrom(Answer answer) {
        return link -> !link.equals(answer.asked());
    }

    /** Sends one request. */
    private interface Request {
        Answer send() throws IOException;
    }

    /** An empty page may be a mistake of the host: it is asked for once more. */
    private Answer ask(Request request) throws IOException {
        Answer first = checked(request.send());
        Answer answer = first.body().isEmpty() ? checked(request.send()) : first;
        if (answer.body().isEmpty() && answer.next().filter(differsFrom(answer)).isPresent()) {
            throw new IOException("The host answered with an empty page that leads on for " + list
                    + ": its rows would be missing; run again later");
        }
        return answer;
    }

    /** A link is only given where there are more rows. */
    private Answer promised(URI link) throws IOException {
        Answer answer = ask(() -> api.follow(link));
        if (answer.body().isEmpty()) {
            throw new IOException(
                    "The host led to an empty page for " + list + ": its rows would be missing; run again later");
        }
        return answer;
    }

    private Answer checked(Answer answer) throws IOException {
        if (answer.status() == GONE) {
            throw new DisabledException(list);
        }
        if (!answer.orFail(list).body().isArray()) {
            throw new IOException("The host did not answer with a list for " + list);
        }
        return answer;
    }

    private Instant edge(List<T> rows, Instant since) {
        Instant last = since;
        for (T row : rows) {
            Instant changed = changedAt.apply(row).truncatedTo(ChronoUnit.SECONDS);
            last = last == null || changed.isAfter(last) ? changed : last;
        }
        return last;
    }
}
