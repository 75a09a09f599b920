package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.connectors.github.TalkWorld.NOW;
import static org.ossvitals.connectors.github.TalkWorld.opened;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Thread;
import org.ossvitals.connectors.simulation.fault.FaultPlan;
import org.ossvitals.connectors.simulation.fault.Reply;
import org.ossvitals.connectors.simulation.fault.When;

class SinceWalkTest {
    private static final int THREADS = 650;
    private static final Window RECENT = new Window(opened(500));

    @TempDir
    Path folder;

    @Test
    void whatIsRecentComesFirstThenHistoryUntilTheyMeet() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(THREADS))) {
            Collected recent = trial.run(Issues::new, RECENT);
            assertThat(recent).isEqualTo(new Collected(true, null, 151, opened(500), new Collected.Numbers(151, 650)));
            assertThat(numbers(trial))
                    .isEqualTo(IntStream.rangeClosed(500, 650).boxed().toList());
            int before = trial.requests();

            Collected whole = trial.run(Issues::new, Window.EVERYTHING);
            assertThat(whole).isEqualTo(new Collected(true, null, 499, null, new Collected.Numbers(650, 650)));
            assertThat(numbers(trial)).isEqualTo(everyNumber());
            assertThat(trial.requests() - before).isEqualTo(7);
        }
    }

    @Test
    void theSecondPartOfARunReadsHistoryOnlyAndWhatChangesMeanwhileComesWithTheNext() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(THREADS))) {
            trial.run(Issues::new, RECENT);
            int before = trial.requests();
            trial.server.change(TalkWorld.touched(7, NOW));
            Collected history = trial.run(Issues::new, Window.historySince(null));

            assertThat(history).isEqualTo(new Collected(true, null, 498, null, new Collected.Numbers(649, 650)));
            assertThat(trial.requests() - before).isEqualTo(6);
            assertThat(trial.run(Issues::new, RECENT).rows()).isEqualTo(1);
            assertThat(numbers(trial)).isEqualTo(everyNumber());
        }
    }

    @Test
    void theSecondRunFindsNothingInOneRequestAndALaterWindowNeedsNoHistory() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(THREADS))) {
            trial.run(Issues::new, Window.EVERYTHING);
            int before = trial.requests();

            assertThat(trial.run(Issues::new, RECENT).rows()).isZero();
            assertThat(trial.run(Issues::new, RECENT).knownSince()).isNull();
            assertThat(trial.requests() - before).isEqualTo(2);
        }
    }

    @Test
    void aKillRepeatsAtMostOnePage() throws IOException {
        for (int commit = 1; commit <= 9; commit++) {
            try (Trial trial = new Trial(folder.resolve("lake-" + commit), TalkWorld.of(THREADS))) {
                trial.run(Issues::new, RECENT);
                int begun = trial.requests();
                trial.killed(Issues::new, Window.EVERYTHING, commit);
                trial.run(Issues::new, Window.EVERYTHING);

                assertThat(numbers(trial)).isEqualTo(everyNumber());
                assertThat(trial.requests() - begun).isLessThanOrEqualTo(7 + 1);
            }
        }
    }

    @Test
    void rowsOfOneSecondFillSeveralPagesWithAndWithoutLinks() throws IOException {
        List<Thread> threads = new ArrayList<>();
        IntStream.rangeClosed(1, 250).forEach(number -> threads.add(TalkWorld.thread(number, opened(1))));
        IntStream.rangeClosed(251, 300).forEach(number -> threads.add(TalkWorld.thread(number, opened(number))));
        FaultPlan noLinks = new FaultPlan()
                .and(
                        (asked, next) -> {
                            Reply reply = next.reply();
                            reply.headers().remove("Link");
                            return reply;
                        },
                        When.route("issues$"));
        for (Habits habits : List.of(Habits.GENEROUS, Habits.GENEROUS.with(noLinks))) {
            try (Trial trial = new Trial(folder.resolve("lake-" + habits.hashCode()), TalkWorld.of(threads), habits)) {
                trial.run(Issues::new, Window.EVERYTHING);

                assertThat(numbers(trial))
                        .isEqualTo(IntStream.rangeClosed(1, 300).boxed().toList());
            }
        }
    }

    @Test
    void aRowFromTheFutureHidesNothingAndIsNoNewsAgain() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(THREADS))) {
            trial.server.change(TalkWorld.touched(7, Instant.parse("2099-01-01T00:00:00Z")));
            trial.run(Issues::new, Window.EVERYTHING);
            assertThat(trial.run(Issues::new, Window.EVERYTHING).rows()).isZero();

            trial.server.clock().advance(java.time.Duration.ofDays(1));
            trial.server.change(TalkWorld.touched(8, NOW.plusSeconds(60)));
            assertThat(trial.run(Issues::new, Window.EVERYTHING).rows()).isEqualTo(1);
            assertThat(trial.rows("issues", "number", "updated_at")).contains("1 8 2026-09-30T12:01:00Z");
        }
    }

    @Test
    void rowsThatMoveWhileTheListIsReadAreNotLost() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(THREADS))) {
            AtomicInteger changes = new AtomicInteger();
            trial.server.afterEveryRequest(() -> {
                int change = changes.incrementAndGet();
                // A change after the last page is for the next run.
                if (change <= 6) {
                    // One that was passed, one on the page to come, one far off.
                    for (int number : List.of(change * 3, change * 100 + 1, 650 - change)) {
                        if (number <= THREADS) {
                            trial.server.change(TalkWorld.touched(number, NOW.minusSeconds(600 - change)));
                        }
                    }
                }
            });
            trial.run(Issues::new, Window.EVERYTHING);

            assertThat(trial.rows("issues", "number", "updated_at"))
                    .containsExactlyInAnyOrderElementsOf(trial.server.world().repositories().get(0).threads().stream()
                            .map(thread -> "1 " + thread.number() + " " + thread.updatedAt())
                            .toList());
        }
    }

    @Test
    void rowsThatLeaveASecondOfManyPagesTakeNoOthersAlong() throws IOException {
        List<Thread> threads = new ArrayList<>();
        IntStream.rangeClosed(1, 250).forEach(number -> threads.add(TalkWorld.thread(number, opened(1))));
        IntStream.rangeClosed(251, 300).forEach(number -> threads.add(TalkWorld.thread(number, opened(number))));
        try (Trial trial = new Trial(folder, TalkWorld.of(threads))) {
            AtomicInteger changes = new AtomicInteger();
            trial.server.afterEveryRequest(() -> {
                int change = changes.incrementAndGet();
                if (change <= 4) {
                    // All of them on the first page of the second.
                    trial.server.change(TalkWorld.touched(change * 7, NOW.minusSeconds(600 - change)));
                }
            });
            trial.run(Issues::new, Window.EVERYTHING);

            assertThat(trial.rows("issues", "number", "updated_at"))
                    .containsExactlyInAnyOrderElementsOf(trial.server.world().repositories().get(0).threads().stream()
                            .map(thread -> "1 " + thread.number() + " " + thread.updatedAt())
                            .toList());
        }
    }

    @Test
    void anEmptyPageInTheMiddleAndDoubledRowsLoseNothing() throws IOException {
        FaultPlan empty = new FaultPlan()
                .and(
                        (asked, next) -> {
                            Reply reply = next.reply();
                            return new Reply(
                                    reply.status(),
                                    reply.headers(),
                                    "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                    reply.way());
                        },
                        When.route("issues$").nth(3));
        try (Trial trial = new Trial(folder, TalkWorld.of(THREADS), Habits.GENEROUS.with(empty))) {
            trial.run(Issues::new, Window.EVERYTHING);

            assertThat(numbers(trial)).isEqualTo(everyNumber());
            assertThat(empty.strikes()).isEqualTo(1);
        }
    }

    @Test
    void smallerPagesAreAskedForWhereLargeOnesFail() throws IOException {
        FaultPlan large = new FaultPlan()
                .and(
                        (asked, next) -> new Reply(502, next.reply().headers(), new byte[0]),
                        When.route("issues$").having("per_page", "100"));
        World world = TalkWorld.of(120);
        try (Trial trial = new Trial(folder, world, Habits.GENEROUS.with(large))) {
            trial.run(Issues::new, Window.EVERYTHING);

            assertThat(numbers(trial))
                    .isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
        }
    }

    private static List<Integer> numbers(Trial trial) throws IOException {
        return trial.rows("issues", "number").stream()
                .map(row -> Integer.valueOf(row.substring(2)))
                .sorted()
                .toList();
    }

    private static List<Integer> everyNumber() {
        return IntStream.rangeClosed(1, THREADS).boxed().toList();
    }
}
