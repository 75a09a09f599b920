package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.connectors.github.TalkWorld.NOW;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.fault.FaultPlan;
import org.ossvitals.connectors.simulation.fault.Reply;
import org.ossvitals.connectors.simulation.fault.When;

class TimelinesTest {
    @TempDir
    Path folder;

    @Test
    void bringsReviewsChangesOfStateAndSizes() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(3))) {
            trial.run(Issues::new, Window.EVERYTHING);
            trial.run(Timelines::new, Window.EVERYTHING);

            assertThat(trial.rows("reviews", "review_id", "number", "author_id", "author_association", "state"))
                    .containsExactlyInAnyOrder("1 30001 1 11 MEMBER APPROVED", "1 30003 3 11 MEMBER APPROVED");
            assertThat(trial.rows("timeline_events", "number", "event", "actor_login", "actor_type", "label"))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 3)
                            .boxed()
                            .flatMap(number -> List.of(
                                    "1 " + number + " labeled ada User bug",
                                    "1 " + number + " closed robot[bot] Bot null")
                                    .stream())
                            .toList());
            assertThat(trial.rows("change_facts", "number", "merged_by_login", "additions", "changed_files"))
                    .containsExactlyInAnyOrder("1 1 robot[bot] 5 2", "1 3 robot[bot] 5 2");
            assertThat(trial.lake.watermarks("timelines/1")).isEmpty();
        }
    }

    @Test
    void saysWhichChangeRequestClosedAnIssueAndWhoWasAssignedToIt() throws IOException {
        List<Event> events = List.of(
                new Event(70_001L, "assigned", "ada", NOW.minusSeconds(9), null),
                new Event(70_002L, "closed", "ada", NOW.minusSeconds(8), null, 1));
        try (Trial trial = new Trial(folder, TalkWorld.of(2))) {
            trial.server.change(TalkWorld.changed(repository -> repository.thread(
                    2, thread -> thread.change().events(events).done())));
            trial.run(Issues::new, Window.EVERYTHING);
            trial.run(Timelines::new, Window.EVERYTHING);

            assertThat(trial.rows("timeline_events", "number", "event", "closer_number"))
                    .contains("1 2 assigned null", "1 2 closed 1", "1 1 closed null");
        }
    }

    @Test
    void whatIsMoreThanOnePageIsReadToTheEnd() throws IOException {
        List<Review> reviews = IntStream.range(0, 180)
                .mapToObj(i -> new Review(3_000_000_000L + i, "ada", "MEMBER", "COMMENTED", NOW.minusSeconds(i)))
                .toList();
        List<Event> events = IntStream.range(0, 170)
                .mapToObj(i -> new Event(70_000L + i, "labeled", "ada", NOW.minusSeconds(i), "label " + i))
                .toList();
        List<Event> others = IntStream.range(0, 160)
                .mapToObj(i -> new Event(80_000L + i, "unlabeled", "ada", NOW.minusSeconds(i), "label " + i))
                .toList();
        try (Trial trial = new Trial(folder, TalkWorld.of(2))) {
            trial.server.change(TalkWorld.changed(repository -> repository
                    .thread(1, thread -> thread.change()
                            .reviews(reviews)
                            .events(events)
                            .done())
                    .thread(2, thread -> thread.change().events(others).done())));
            trial.run(Issues::new, Window.EVERYTHING);
            trial.run(Timelines::new, Window.EVERYTHING);

            assertThat(trial.rows("reviews", "review_id")).hasSize(180).contains("1 3000000179");
            assertThat(trial.rows("timeline_events", "label")).hasSize(170 + 160);
        }
    }

    @Test
    void asksForHalfAsMuchWhereTheHostGivesUpAndRemembersIt() throws IOException {
        FaultPlan large = new FaultPlan()
                .and(
                        (asked, next) -> new Reply(502, next.reply().headers(), new byte[0]),
                        When.route("ChangeRequestTimelines").between(1, 6));
        try (Trial trial = new Trial(folder, TalkWorld.of(150), Habits.GENEROUS.with(large))) {
            trial.run(Issues::new, Window.EVERYTHING);
            trial.run(Timelines::new, Window.EVERYTHING);

            assertThat(trial.rows("change_facts", "number")).hasSize(75);
            assertThat(trial.rows("timeline_events", "number")).hasSize(300);
            assertThat(trial.lake.watermarks("1").get("timelines-size")).isIn("25", "12");
        }
    }

    @Test
    void aKillLosesNothingAndRepeatsOneRequest() throws IOException {
        for (int commit = 1; commit <= 5; commit++) {
            try (Trial trial = new Trial(folder.resolve("lake-" + commit), TalkWorld.of(300))) {
                trial.run(Issues::new, Window.EVERYTHING);
                int before = trial.requests();
                trial.killed(Timelines::new, Window.EVERYTHING, commit);
                trial.run(Timelines::new, Window.EVERYTHING);

                assertThat(trial.rows("timeline_events", "number")).hasSize(600);
                assertThat(trial.rows("change_facts", "number")).hasSize(150);
                // Three requests for 150 change requests, two for as many issues, one that was lost.
                assertThat(trial.requests() - before).isEqualTo(commit <= 5 ? 6 : 5);
            }
        }
    }

    @Test
    void aThreadThatIsGoneIsRecordedWithItsCauseAndLeavesTheQueue() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(4))) {
            trial.run(Issues::new, Window.EVERYTHING);
            Circumstances gone = Circumstances.ORDINARY
                    .withDeleted(Set.of(2))
                    .withTransferred(Map.of(4, "/repositories/99/issues/1"));
            trial.server.change(world -> world.with(world.repositories()
                    .get(0)
                    .change()
                    .circumstances(gone)
                    .threads(world.repositories().get(0).threads().stream()
                            .filter(thread -> thread.number() % 2 == 1)
                            .toList())
                    .done()));
            trial.run(Timelines::new, Window.EVERYTHING);

            assertThat(trial.rows("missing_threads", "number", "cause"))
                    .containsExactlyInAnyOrder("1 2 deleted", "1 4 transferred");
            assertThat(trial.rows("change_facts", "number")).hasSize(2);
            assertThat(trial.lake.watermarks("timelines/1")).isEmpty();
        }
    }

    @Test
    void whatIsKnownOfThreadsIsKnownOfTheirTimelines() throws IOException {
        Instant from = TalkWorld.opened(5);
        try (Trial trial = new Trial(folder, TalkWorld.of(9))) {
            trial.run(Issues::new, new Window(from));

            assertThat(trial.run(Timelines::new, new Window(from)).knownSince()).isEqualTo(from);
        }
    }
}
