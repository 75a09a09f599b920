package org.ossvitals.connectors.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.Signing;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

/** A world of three repositories: a full one of several pages, one with issues disabled, one without a commit. */
final class SmallWorld {
    static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");
    static final String ADDRESS = "Ada@Example.org";
    static final String FULL = "acme/full";
    static final String DISABLED = "acme/disabled";
    static final String EMPTY = "acme/empty";
    static final List<String> NAMES = List.of(FULL, DISABLED, EMPTY);

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int THREADS = 330;
    private static final List<String> AUTHORS = List.of("ada", "bob", "robot[bot]");

    private SmallWorld() {}

    static World world() {
        return world(threads(0), NOW);
    }

    /** The same a day later: one thread was closed, which changed it. */
    static World later() {
        List<Thread> threads = new ArrayList<>(threads(0));
        Thread old = threads.get(6);
        Instant now = NOW.plus(Duration.ofDays(1));
        threads.set(6, thread(old.number(), old.createdAt(), now, now));
        return world(threads, now);
    }

    private static World world(List<Thread> threads, Instant now) {
        return new World(
                "small",
                now,
                "A small world for tests",
                URI.create("https://hub.invalid"),
                List.of(
                        repository(1, "full", true, threads, commits()),
                        repository(2, "disabled", false, threads(1), commits()),
                        repository(3, "empty", true, List.of(), List.of())),
                Map.of(
                        "ada", account(11, "ada", "User"),
                        "bob", account(12, "bob", "User"),
                        "robot[bot]", account(13, "robot[bot]", "Bot")));
    }

    private static Account account(long id, String login, String type) {
        return new Account(id, login, type, login, "Acme", "Paris", START);
    }

    private static SimulatedRepository repository(
            long id, String name, boolean hasIssues, List<Thread> threads, List<Commit> commits) {
        return new SimulatedRepository(
                id,
                "acme",
                name,
                "Organization",
                "main",
                START,
                false,
                hasIssues,
                World.Fact.ALL,
                "Apache-2.0",
                commits.isEmpty() ? null : 5,
                commits.isEmpty() ? null : Map.of(LocalDate.of(2026, 1, 5), 3, LocalDate.of(2026, 9, 29), 2),
                threads.size(),
                threads,
                commits,
                commits.isEmpty() ? List.of() : List.of(release(id)),
                commits.isEmpty() ? List.of() : List.of(new Tag("v1", "c1", true, START)),
                Circumstances.ORDINARY);
    }

    private static Release release(long repository) {
        return new Release(repository * 100, "v1", "One", false, false, START, START.plusSeconds(60), 41);
    }

    /** Every second thread is a change request; the first 250 changed in one and the same second. */
    private static List<Thread> threads(int parity) {
        return IntStream.rangeClosed(1, THREADS)
                .filter(number -> parity == 0 || number % 2 == parity)
                .mapToObj(number -> {
                    Instant opened = START.plusSeconds(number <= 250 ? 0 : number * 60L);
                    return thread(number, opened, opened, null);
                })
                .toList();
    }

    private static Thread thread(int number, Instant opened, Instant updated, Instant closed) {
        boolean change = number % 2 == 1;
        String author = number % 7 == 0 ? null : AUTHORS.get(number % 3);
        return new Thread(
                number,
                1000L + number,
                change ? "change_request" : "issue",
                "=Title <b>\u0007 " + number,
                number,
                author,
                "MEMBER",
                opened,
                updated,
                closed,
                null,
                change ? Boolean.FALSE : null,
                null,
                null,
                List.of("bug"),
                false,
                List.of(new Comment(2000L + number, "bob", "NONE", opened, opened, 10)),
                change ? List.of(new Review(3000L + number, author, "MEMBER", "APPROVED", opened)) : List.of(),
                List.of(new Event(4000L + number, "labeled", "ada", opened, "bug")),
                change && number % 5 == 0
                        ? List.of(new ReviewComment(5000L + number, null, "bob", "NONE", opened, opened, 3))
                        : List.of(),
                null);
    }

    private static List<Commit> commits() {
        return IntStream.range(0, 130).mapToObj(SmallWorld::commit).toList();
    }

    private static Commit commit(int i) {
        Instant at = START.plus(Duration.ofHours(i));
        return new Commit(
                "c" + i,
                List.of("p" + i),
                i % 2 == 0 ? "ada" : null,
                "Ada",
                ADDRESS,
                at,
                at,
                "Subject",
                List.of("Bob <12+bob@users.noreply.github.com>"),
                Signing.BY_THE_AUTHOR);
    }
}
