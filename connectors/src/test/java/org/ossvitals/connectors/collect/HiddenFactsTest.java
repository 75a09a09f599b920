package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Patience;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** A kind of fact that the host does not show is neither a failure nor "there is none". */
class HiddenFactsTest {
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20), 2, Duration.ofMillis(1), Duration.ofMillis(5));

    @TempDir
    Path folder;

    @Test
    void whatIsNotVisibleIsToldAsSuch() throws IOException {
        assertThat(reasons(Set.of(Fact.COMMITS)))
                .containsEntry("issues", "not_visible")
                .containsEntry("comments", "not_visible")
                .containsEntry("timelines", "not_visible")
                .containsEntry("review-comments", "not_visible")
                .containsEntry("missing-threads", "not_visible")
                .containsEntry("releases", "not_visible")
                .containsEntry("commits", "complete with 1")
                .containsEntry("tags", "complete with 1");
    }

    @Test
    void aRepositoryOfThreadsAloneIsNotCalledEmpty() throws IOException {
        assertThat(reasons(Set.of(Fact.THREADS)))
                .containsEntry("issues", "complete with 0")
                .containsEntry("commits", "not_visible")
                .containsEntry("tags", "not_visible");
    }

    @Test
    void withoutATokenWhatOnlyGraphQlTellsIsSaidToNeedOne() throws IOException {
        try (Lake lake = Lake.open(folder);
                SimulatedGitHub server = SimulatedGitHub.serve(SmallWorld.world())) {
            GitHubSource source = new GitHubSource(server.endpoint(), Tokens.none(), Manners.ORDINARY.with(PATIENCE));
            Collection collection = new Collector(source, lake, 1, Progress.SILENT).collect(List.of(SmallWorld.FULL));

            assertThat(collection.failed()).isEmpty();
            assertThat(collection.repositories().get(0).runs())
                    .filteredOn(run -> run.walk().equals("timelines"))
                    .extracting(CollectionRun::reason)
                    .containsExactly("needs_token");
        }
    }

    private Map<String, String> reasons(Set<Fact> known) throws IOException {
        return reasons(known, Tokens.of("token"));
    }

    private Map<String, String> reasons(Set<Fact> known, Tokens tokens) throws IOException {
        try (Lake lake = Lake.open(folder);
                SimulatedGitHub server = SimulatedGitHub.serve(world(known))) {
            GitHubSource source = new GitHubSource(server.endpoint(), tokens, Manners.ORDINARY.with(PATIENCE));
            Collection collection = new Collector(source, lake, 1, Progress.SILENT).collect(List.of("acme/hidden"));
            assertThat(collection.failed()).isEmpty();
            Map<String, String> reasons = new TreeMap<>();
            for (CollectionRun run : collection.repositories().get(0).runs()) {
                assertThat(run.complete()).isEqualTo(run.reason() == null);
                reasons.put(run.walk(), run.complete() ? "complete with " + run.rows() : run.reason());
            }
            return reasons;
        }
    }

    private static World world(Set<Fact> known) {
        World small = SmallWorld.world();
        SimulatedRepository full = small.repositories().get(0);
        SimulatedRepository hidden = new SimulatedRepository(
                9,
                "acme",
                "hidden",
                null,
                null,
                null,
                null,
                null,
                known,
                null,
                null,
                null,
                0,
                List.of(),
                known.contains(Fact.COMMITS) ? full.commits().subList(0, 1) : List.of(),
                List.of(),
                known.contains(Fact.COMMITS) ? full.tags() : List.of(),
                Circumstances.ORDINARY);
        return new World("hidden", small.now(), small.note(), small.web(), List.of(hidden), small.accounts());
    }
}
