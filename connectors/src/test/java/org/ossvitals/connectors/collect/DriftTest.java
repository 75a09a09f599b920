package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;

/** The lists change under the collector's eyes: after every answer threads and comments come, change and go. */
class DriftTest {
    private static final int THREADS = 10_000;
    private static final long SEED = 4711;

    @Test
    @Timeout(300)
    void nothingIsMissedWhenListsShiftBetweenPages() throws IOException {
        try (QuickFolder folder = new QuickFolder();
                Lake lake = Lake.open(folder.path());
                SimulatedGitHub github = SimulatedGitHub.serve(DriftingWorld.of(THREADS))) {
            DriftingWorld drift = new DriftingWorld(SEED);
            github.afterEveryRequest(() -> {
                github.clock().advance(Duration.ofSeconds(1));
                github.change(world -> drift.changed(world, github.clock().now().truncatedTo(ChronoUnit.SECONDS)));
            });
            assertThat(FaultyRun.of(github, lake, List.of(DriftingWorld.NAME)))
                    .allMatch(said -> said.endsWith("missing-threads: more_next_time"));
            int pages = github.log().exchanges().size();
            github.afterEveryRequest(() -> {});
            github.clock().advance(Duration.ofDays(1));
            assertThat(FaultyRun.of(github, lake, List.of(DriftingWorld.NAME)))
                    .allMatch(said -> said.endsWith("missing-threads: more_next_time"));

            World world = github.world();
            TreeSet<String> missed = new TreeSet<>(DriftingWorld.versions(world));
            missed.removeAll(held(lake));
            System.out.printf(
                    "Drift over %d threads: %d changes in %d pages, %d missed, seed %d%n",
                    THREADS, drift.changes(), pages, missed.size(), SEED);
            assertThat(missed).isEmpty();
            assertThat(drift.changes()).isGreaterThanOrEqualTo(3 * pages);
        }
    }

    /** Threads and comments, each with when it changed last. */
    private static List<String> held(Lake lake) throws IOException {
        PendingRows rows = new PendingRows(lake);
        List<String> held = rows.of("issues", "number", "updated_at", "comments_count").stream()
                .map(row -> "thread " + row)
                .collect(Collectors.toList());
        rows.of("comments", "comment_id", "updated_at").forEach(row -> held.add("comment " + row));
        return held;
    }
}
