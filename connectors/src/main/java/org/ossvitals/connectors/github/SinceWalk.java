package org.ossvitals.connectors.github;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;

/**
 * Reads a list in the order of change: what is recent first, then history, oldest first, until the two meet. Every page
 * is committed with the mark that says so.
 *
 * <p>A run begins a little before the head, as the host's lists may lag; rows that were seen are known by their
 * fingerprints. The head never passes the server's clock, so that a row from the future hides nothing.
 */
final class SinceWalk<T extends Record> {
    static final Duration OVERLAP = Duration.ofMinutes(1);

    private final GitHubApi api;
    private final SincePages<T> pages;
    private final Function<T, Instant> changedAt;
    private final Hand<T> hand;
    private int rows;

    /** Passes rows on, and whatever goes with them. */
    interface Hand<T> {
        void take(List<T> rows) throws IOException;
    }

    SinceWalk(GitHubApi api, SincePages<T> pages, Function<T, Instant> changedAt, Hand<T> hand) {
        this.api = api;
        this.pages = pages;
        this.changedAt = changedAt;
        this.hand = hand;
    }

    Collected walk(RepositoryId repository, String walk, Window window, Batch batch) throws IOException {
        Mark mark = new Mark(batch, Paths.scope(repository), walk);
        Reach reach = Reach.parse(mark.noted(), window.from());
        boolean lacking = reach.head() != null && !reach.reaches(window.from());
        if (lacking) {
            reach = fill(reach.filling(window.from()), mark);
        }
        if (!lacking || !window.historyOnly()) {
            forward(reach, mark);
        }
        return new Collected(true, null, rows, reach.from());
    }

    /** How far back a walk over a repository reaches; null for the beginning, also before the walk began. */
    static Instant knownSince(RepositoryId repository, String walk, Batch batch) {
        return Reach.parse(batch.watermark(Paths.scope(repository), walk), null).from();
    }

    /** Where the walk's mark stands. */
    private record Mark(Batch batch, String scope, String walk) {
        String noted() {
            return batch.watermark(scope, walk);
        }

        void move(Reach reach) throws IOException {
            if (reach.head() != null) {
                batch.watermark(scope, walk, reach.text());
            }
            batch.commitAndContinue();
        }
    }

    private Reach fill(Reach begun, Mark mark) throws IOException {
        Reach reach = begun;
        Map<String, Instant> recent = new LinkedHashMap<>();
        boolean met = false;
        while (!met) {
            SincePages.Page<T> page = pages.read(reach.filled());
            List<T> missing = new ArrayList<>();
            for (T row : page.rows()) {
                if (changedAt.apply(row).isBefore(reach.from())) {
                    missing.add(row);
                }
            }
            take(unseen(missing, recent));
            recent.values().removeIf(changed -> changed.isBefore(page.edge()));
            met = !page.more() || !page.edge().isBefore(reach.from());
            reach = met ? reach.whole() : reach.filledTo(page.edge());
            mark.move(reach);
        }
        return reach;
    }

    private void forward(Reach begun, Mark mark) throws IOException {
        Reach reach = begun;
        Map<String, Instant> recent = new LinkedHashMap<>();
        begun.recent().forEach(print -> recent.put(print, begun.head()));
        Instant cursor = start(begun);
        boolean more = true;
        while (more) {
            SincePages.Page<T> page = pages.read(cursor);
            take(unseen(page.rows(), recent));
            Instant head = head(reach, page.edge());
            if (head != null) {
                recent.values().removeIf(changed -> changed.isBefore(head.minus(OVERLAP)));
                reach = reach.forward(head, recent.keySet());
            }
            mark.move(reach);
            cursor = page.edge();
            more = page.more();
        }
    }

    private static Instant start(Reach reach) {
        if (reach.head() == null) {
            return reach.from();
        }
        Instant early = reach.head().minus(OVERLAP);
        return reach.from() != null && early.isBefore(reach.from()) ? reach.from() : early;
    }

    private Instant head(Reach reach, Instant edge) {
        if (edge == null) {
            return reach.head();
        }
        Instant now = api.serverTime()
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS))
                .orElse(edge);
        Instant seen = edge.isAfter(now) ? now : edge;
        return reach.head() == null || seen.isAfter(reach.head()) ? seen : reach.head();
    }

    private List<T> unseen(List<T> page, Map<String, Instant> recent) {
        List<T> unseen = new ArrayList<>();
        for (T row : page) {
            if (recent.put(Digest.of(row), changedAt.apply(row)) == null) {
                unseen.add(row);
            }
        }
        return unseen;
    }

    private void take(List<T> page) throws IOException {
        hand.take(page);
        rows += page.size();
    }
}
