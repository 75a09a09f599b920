package org.ossvitals.connectors.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.load.BigRepository;

/** The first figures are there long before the history is. */
class RecentFirstBenchmark {
    private static final Duration RECENT = Duration.ofDays(490);
    private static final double ALLOWED = 0.35;

    @TempDir
    Path folder;

    @Test
    void whatIsRecentIsThereAfterAThirdOfTheRequests() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Bench bench = new Bench(BigRepository.LARGE.world(), folder)) {
            Bench.FirstNight night = bench.firstNight(() -> missing.addAll(missing(bench)));
            Bill recent = night.recent();
            Bill all = night.whole();
            double share = (double) recent.total() / all.total();
            System.out.println(recent.shown("45,000 threads, the last 490 days"));
            System.out.println(all.shown("the same, and the history"));
            System.out.printf(
                    Locale.ROOT,
                    "recent: %d of %d requests and points, %.1f %%; allowed %.0f %%%n",
                    recent.total(),
                    all.total(),
                    100 * share,
                    100 * ALLOWED);

            assertThat(missing).isEmpty();
            assertThat(share).isLessThanOrEqualTo(ALLOWED);
        }
    }

    /** What happened lately and is not in the lake. */
    private static List<String> missing(Bench bench) throws IOException {
        RowsThere there = new RowsThere(bench.lake());
        Instant from = bench.world().now().minus(RECENT);
        List<String> missing = new ArrayList<>();
        for (World.Thread thread : bench.world().repositories().get(0).threads()) {
            if (!thread.updatedAt().isBefore(from)) {
                missing(thread, from, there, missing);
            }
        }
        return missing;
    }

    private static void missing(World.Thread thread, Instant from, RowsThere there, List<String> missing) {
        need(there.hold("issues", thread.number(), thread.updatedAt()), "thread " + thread.number(), missing);
        thread.comments().stream()
                .filter(comment -> !comment.updatedAt().isBefore(from))
                .forEach(comment -> need(
                        there.hold("comments", comment.id(), comment.updatedAt()), "comment " + comment.id(), missing));
        thread.reviewComments().stream()
                .filter(comment -> !comment.updatedAt().isBefore(from))
                .forEach(comment -> need(
                        there.hold("review_comments", comment.id(), comment.updatedAt()),
                        "review comment " + comment.id(),
                        missing));
        thread.reviews()
                .forEach(review -> need(
                        there.hold("reviews", review.id(), review.submittedAt()), "review " + review.id(), missing));
        thread.events()
                .forEach(event -> need(
                        there.hold("timeline_events", thread.number(), event.event(), event.createdAt()),
                        event.event() + " of " + thread.number(),
                        missing));
    }

    private static void need(boolean there, String what, List<String> missing) {
        if (!there) {
            missing.add(what);
        }
    }
}
