package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World;

class MissingThreadsTest {
    private static final Set<Integer> GONE = Set.of(5, 6, 7, 8);

    @TempDir
    Path folder;

    private World gaps;

    @BeforeEach
    void gaps() {
        gaps = without(
                        GONE,
                        Circumstances.ORDINARY
                                .withDiscussions(Set.of(5))
                                .withDeleted(Set.of(6))
                                .withTransferred(Map.of(7, "/repositories/99/issues/1")))
                .apply(TalkWorld.of(12));
    }

    @Test
    void everyGapIsExplainedOnce() throws IOException {
        try (Trial trial = new Trial(folder, gaps)) {
            trial.run(Issues::new, Window.EVERYTHING);
            trial.run(MissingThreads::new, Window.EVERYTHING);

            assertThat(trial.rows("missing_threads", "number", "cause"))
                    .containsExactlyInAnyOrder("1 5 discussion", "1 6 deleted", "1 7 transferred", "1 8 not_visible");
            int before = trial.requests();
            assertThat(trial.run(MissingThreads::new, Window.EVERYTHING)).isEqualTo(Collected.all(0));
            assertThat(trial.requests()).isEqualTo(before);
        }
    }

    @Test
    void aFewNumbersAreAskedForOneByOneEachNightAndTheOthersLater() throws IOException {
        Set<Integer> gone = IntStream.rangeClosed(11, 40).boxed().collect(Collectors.toSet());
        World many = without(gone, Circumstances.ORDINARY.withDeleted(gone)).apply(TalkWorld.of(50));
        try (Trial trial = new Trial(folder, many)) {
            trial.run(Issues::new, Window.EVERYTHING);
            assertThat(trial.run(MissingThreads::new, Window.EVERYTHING))
                    .isEqualTo(new Collected(false, "more_next_time", MissingThreads.A_NIGHT, null));
            assertThat(trial.run(MissingThreads::new, Window.EVERYTHING))
                    .isEqualTo(Collected.all(gone.size() - MissingThreads.A_NIGHT));
            assertThat(trial.rows("missing_threads", "number", "cause")).hasSize(gone.size());
        }
    }

    @Test
    void aNumberThatHoldsAThreadByNowIsNotAskedForOneByOne() throws IOException {
        try (Trial trial =
                new Trial(folder, without(Set.of(9), Circumstances.ORDINARY).apply(TalkWorld.of(12)))) {
            trial.run(Issues::new, Window.EVERYTHING);
            trial.server.change(world -> TalkWorld.of(12));

            assertThat(trial.run(MissingThreads::new, Window.EVERYTHING)).isEqualTo(Collected.all(0));
            assertThat(trial.server.log().byRoute().keySet()).noneMatch(route -> route.endsWith("/issues/{number}"));
        }
    }

    @Test
    void nothingIsAskedBeforeTheHistoryIsThere() throws IOException {
        Window recent = new Window(TalkWorld.opened(4));
        try (Trial trial = new Trial(folder, gaps)) {
            trial.run(Issues::new, recent);
            int before = trial.requests();

            assertThat(trial.run(MissingThreads::new, recent)).isEqualTo(new Collected(true, null, 0, recent.from()));
            assertThat(trial.requests()).isEqualTo(before);
        }
    }

    @Test
    void aThreadThatWasSeenAndIsDeletedIsFoundByTheTotal() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(12))) {
            trial.run(Issues::new, Window.EVERYTHING);
            trial.server.change(without(Set.of(9), Circumstances.ORDINARY.withDeleted(Set.of(9))));
            look(trial);
            trial.run(MissingThreads::new, Window.EVERYTHING);

            assertThat(trial.rows("missing_threads", "number", "cause")).containsExactly("1 9 deleted");
            int before = trial.requests();
            trial.run(MissingThreads::new, Window.EVERYTHING);
            assertThat(trial.requests()).isEqualTo(before);
        }
    }

    private static void look(Trial trial) throws IOException {
        Look look = new Repositories(trial.api()).look(Set.of("acme/full")).get("acme/full");
        trial.prepare(batch -> look.into(batch, "acme/full"));
    }

    private static java.util.function.UnaryOperator<World> without(Set<Integer> numbers, Circumstances circumstances) {
        return world -> world.with(world.repositories()
                .get(0)
                .change()
                .circumstances(circumstances)
                .threads(world.repositories().get(0).threads().stream()
                        .filter(thread -> !numbers.contains(thread.number()))
                        .toList())
                .done());
    }
}
