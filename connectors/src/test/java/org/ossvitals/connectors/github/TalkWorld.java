package org.ossvitals.connectors.github;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.RepositoryChange;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Size;
import org.ossvitals.connectors.simulation.World.Thread;

/** A repository {@code acme/full} with as many threads as wanted, one opened every hour; odd numbers are changes. */
final class TalkWorld {
    static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private TalkWorld() {}

    static World of(int threads) {
        return of(IntStream.rangeClosed(1, threads)
                .mapToObj(number -> thread(number, opened(number)))
                .toList());
    }

    static World of(List<Thread> threads) {
        return new World(
                "talk",
                NOW,
                "A repository of threads",
                URI.create("https://hub.invalid"),
                List.of(repository(threads)),
                Map.of(
                        "ada", new Account(11, "ada", "User", "Ada", "Acme", "Paris", START),
                        "robot[bot]", new Account(13, "robot[bot]", "Bot", null, null, null, START),
                        "acme", new Account(21, "acme", "Organization", "Acme", null, "Berlin", START)));
    }

    static Instant opened(int number) {
        return START.plus(Duration.ofHours(number));
    }

    static Thread thread(int number, Instant at) {
        boolean change = number % 2 == 1;
        return new Thread(
                number,
                1000L + number,
                change ? "change_request" : "issue",
                "Title " + number,
                number,
                "ada",
                "MEMBER",
                at,
                at,
                at,
                null,
                change ? Boolean.FALSE : null,
                change ? at : null,
                change ? "robot[bot]" : null,
                List.of("bug"),
                false,
                List.of(new Comment(20_000L + number, "ada", "NONE", at, at, 10)),
                change ? List.of(new Review(30_000L + number, "ada", "MEMBER", "APPROVED", at)) : List.of(),
                List.of(
                        new Event(40_000L + number, "labeled", "ada", at, "bug"),
                        new Event(50_000L + number, "closed", "robot[bot]", at, null)),
                change ? List.of(new ReviewComment(60_000L + number, null, "ada", "NONE", at, at, 3)) : List.of(),
                change ? new Size(5, 3, 2) : null);
    }

    private static SimulatedRepository repository(List<Thread> threads) {
        return new SimulatedRepository(
                1,
                "acme",
                "full",
                "Organization",
                "main",
                START,
                false,
                true,
                World.Fact.ALL,
                "Apache-2.0",
                5,
                Map.of(LocalDate.of(2026, 1, 5), 3, LocalDate.of(2026, 9, 29), 2),
                threads.size(),
                threads,
                List.of(),
                List.of(
                        new Release(100, "v1", "One", false, false, START, START.plusSeconds(60), 41),
                        new Release(200, "v2", "Two", false, false, START, START.plusSeconds(90), 7)),
                List.of(),
                Circumstances.ORDINARY.watchedBy(9));
    }

    /** The world with its repository changed. */
    static UnaryOperator<World> changed(UnaryOperator<RepositoryChange> change) {
        return world ->
                world.with(change.apply(world.repositories().get(0).change()).done());
    }

    static UnaryOperator<World> touched(int number, Instant at) {
        return changed(repository -> repository.thread(
                number, thread -> thread.change().updatedAt(at).done()));
    }
}
