package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

class RepositoriesTest {
    @TempDir
    Path folder;

    @Test
    void aHundredRepositoriesAreSeenInOneRequest() throws IOException {
        SimulatedRepository one = TalkWorld.of(3).repositories().get(0);
        World world = TalkWorld.of(3)
                .with(IntStream.rangeClosed(1, 100)
                        .mapToObj(id -> new SimulatedRepository(
                                id,
                                one.owner(),
                                "full" + id,
                                one.ownerType(),
                                one.defaultBranch(),
                                one.createdAt(),
                                one.archived(),
                                one.hasIssues(),
                                one.known(),
                                one.licenseSpdx(),
                                one.forks(),
                                one.starsByDay(),
                                one.threadNumbers(),
                                one.threads(),
                                one.commits(),
                                one.releases(),
                                one.tags(),
                                one.circumstances()))
                        .toList());
        try (Trial trial = new Trial(folder, world)) {
            List<String> names = new ArrayList<>();
            IntStream.rangeClosed(1, 99).forEach(id -> names.add("acme/full" + id));
            names.add("acme/absent");
            Map<String, Look> looks = new Repositories(trial.api()).look(names);

            assertThat(looks).hasSize(99).doesNotContainKey("acme/absent");
            assertThat(looks.get("acme/full7").signs()).containsOnlyKeys(Sign.THREADS, Sign.PUSHES, Sign.STARS);
            assertThat(looks.get("acme/full7").threads()).isEqualTo(3);
            assertThat(trial.requests()).isEqualTo(1);
        }
    }

    @Test
    void aLookIsARowASnapshotANameOnceAndAWishForTheOwnersProfile() throws IOException {
        World world = TalkWorld.changed(repository -> repository.circumstances(
                        Circumstances.ORDINARY.watchedBy(9).formerly(List.of("old/name"))))
                .apply(TalkWorld.of(3));
        try (Trial trial = new Trial(folder, world)) {
            Look look = new Repositories(trial.api()).look(List.of("old/name")).get("old/name");
            trial.prepare(batch -> look.into(batch, "old/name"));
            trial.prepare(batch -> look.into(batch, "old/name"));

            assertThat(trial.rows("repositories", "owner", "name", "owner_type", "stargazers_count"))
                    .containsExactly("1 acme full Organization 5");
            assertThat(trial.rows("repository_snapshots", "observed_on", "stargazers_count", "subscribers_count"))
                    .containsExactly("1 2026-09-30 5 9");
            assertThat(trial.rows("repository_names", "full_name"))
                    .containsExactlyInAnyOrder("1 acme/full", "1 old/name");
            assertThat(trial.lake.watermarks("profiles")).containsEntry("21", "wanted acme Organization");
        }
    }

    @Test
    void aChangeMovesItsSignAndNoOther() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(3))) {
            Map<Sign, String> before = signs(trial);
            trial.server.change(TalkWorld.touched(2, TalkWorld.NOW.minusSeconds(5)));
            Map<Sign, String> after = signs(trial);

            assertThat(after.get(Sign.THREADS)).isNotEqualTo(before.get(Sign.THREADS));
            assertThat(after.get(Sign.STARS)).isEqualTo(before.get(Sign.STARS));
            assertThat(after.get(Sign.PUSHES)).isEqualTo(before.get(Sign.PUSHES));
        }
    }

    @Test
    void restSaysWhyARepositoryIsNotThere() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(1))) {
            Repositories repositories = new Repositories(trial.api());

            assertThat(repositories.find("acme/full").repository()).isEqualTo(Trial.REPOSITORY);
            assertThatThrownBy(() -> repositories.find("acme/absent")).hasMessageContaining("Repository not found");
            assertThatThrownBy(() -> repositories.find("nonsense")).hasMessageContaining("owner/name");
        }
    }

    private static Map<Sign, String> signs(Trial trial) throws IOException {
        return new Repositories(trial.api())
                .look(List.of("acme/full"))
                .get("acme/full")
                .signs();
    }
}
