package org.ossvitals.connectors.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** A hundred repositories in which nothing happened since the night before. */
final class QuietNightTest {
    private static final int REPOSITORIES = 100;

    @TempDir
    private Path folder;

    @Test
    void costsThreeRequestsAtMostAndStillTellsEveryWalk() throws IOException {
        World world = world();
        try (Lake lake = Lake.open(folder);
                SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Collection first = collect(github, lake, world);
            Collection quiet = collect(github, lake, world);

            assertThat(first.whole()).isTrue();
            assertThat(quiet.whole()).isTrue();
            assertThat(quiet.requests() + quiet.points())
                    .as(quiet.costByRoute().toString())
                    .isLessThanOrEqualTo(3);
            assertThat(quiet.rowsByTable().keySet()).isSubsetOf("repositories", "repository_snapshots");
            for (int i = 0; i < REPOSITORIES; i++) {
                assertThat(quiet.repositories().get(i).runs())
                        .extracting(CollectionRun::walk, CollectionRun::complete, CollectionRun::knownSince)
                        .isEqualTo(first.repositories().get(i).runs().stream()
                                .map(run -> tuple(run.walk(), run.complete(), run.knownSince()))
                                .toList());
            }
        }
    }

    private static Collection collect(SimulatedGitHub github, Lake lake, World world) throws IOException {
        GitHubSource source =
                new GitHubSource(github.endpoint(), Tokens.of("token"), Manners.ORDINARY.with(github.clock()));
        List<String> names =
                world.repositories().stream().map(SimulatedRepository::fullName).toList();
        return new Collector(source, lake, 4, Progress.SILENT).collect(names);
    }

    private static World world() {
        World small = SmallWorld.world();
        SimulatedRepository model = small.repositories().get(0);
        return new World(
                small.name(),
                small.now(),
                small.note(),
                small.web(),
                IntStream.rangeClosed(1, REPOSITORIES)
                        .mapToObj(number -> repository(number, model))
                        .toList(),
                small.accounts());
    }

    private static SimulatedRepository repository(int number, SimulatedRepository model) {
        return new SimulatedRepository(
                1000 + number,
                "acme",
                "quiet-" + number,
                model.ownerType(),
                model.defaultBranch(),
                model.createdAt(),
                model.archived(),
                model.hasIssues(),
                model.known(),
                model.licenseSpdx(),
                model.forks(),
                model.starsByDay(),
                0,
                model.threads().subList(0, 3),
                List.of(),
                List.of(),
                List.of(),
                model.circumstances());
    }
}
