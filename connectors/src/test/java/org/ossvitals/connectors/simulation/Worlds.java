package org.ossvitals.connectors.simulation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Size;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

/** A small world to ask about: one ordinary repository, one with issues switched off, one that is empty. */
final class Worlds {
    static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Threads of sample/loom: the number n was opened on day n and changed ten days later; every third is a change. */
    static final int THREADS = 105;

    private Worlds() {}

    static World small() {
        return new World(
                "Test",
                NOW,
                "Made for a test.",
                URI.create("https://hub.invalid"),
                List.of(loom(), quiet("bulletin", 2, false), quiet("seedbed", 3, true)),
                accounts());
    }

    /** The small world with what rarely happens: names, standings, numbers that lead elsewhere, sizes, an organisation. */
    static World eventful() {
        World small = small();
        SimulatedRepository loom = small.repository("sample/loom");
        SimulatedRepository changed = loom.change()
                .circumstances(Circumstances.ORDINARY
                        .formerly(List.of("sample/elsewhere"))
                        .withDiscussions(Set.of(200))
                        .withTransferred(Map.of(201, "/repositories/3/issues/7"))
                        .withDeleted(Set.of(202))
                        .watchedBy(9)
                        .isFork(false))
                .thread(6, thread -> thread.change()
                        .size(new Size(10, 4, 2))
                        .events(List.of(
                                new Event(8006, "labeled", "ada", day(6), "bug"),
                                new Event(8106, "mentioned", "ada", day(6), null),
                                new Event(8206, "ready_for_review", "ada", day(7), null),
                                new Event(8306, "merged", "ben", day(11), null)))
                        .done())
                .done();
        List<SimulatedRepository> all = new ArrayList<>(small.repositories());
        all.set(0, changed);
        all.add(standing("hidden", 4, Circumstances.Standing.HIDDEN));
        all.add(standing("blocked", 5, Circumstances.Standing.BLOCKED));
        all.add(standing("withheld", 6, Circumstances.Standing.WITHHELD));
        Map<String, Account> accounts = new HashMap<>(small.accounts());
        accounts.put("acme", new Account(14, "acme", "Organization", "Acme", null, null, START));
        return new World(small.name(), small.now(), small.note(), small.web(), all, accounts);
    }

    private static SimulatedRepository standing(String name, long id, Circumstances.Standing standing) {
        return quiet(name, id, true)
                .change()
                .circumstances(Circumstances.ORDINARY.with(standing))
                .done();
    }

    private static Map<String, Account> accounts() {
        return Map.of(
                "ada", new Account(11, "ada", "User", "Ada", "@acme", "Paris", START),
                "ben", new Account(12, "ben", "User", null, null, null, null),
                "dependabot[bot]", new Account(13, "dependabot[bot]", "Bot", null, null, null, null));
    }

    private static SimulatedRepository loom() {
        List<Thread> threads =
                IntStream.rangeClosed(1, THREADS).mapToObj(Worlds::thread).toList();
        return new SimulatedRepository(
                1,
                "sample",
                "loom",
                "Organization",
                "main",
                START,
                false,
                true,
                World.Fact.ALL,
                "Apache-2.0",
                7,
                Map.of(LocalDate.parse("2026-09-01"), 3, LocalDate.parse("2026-09-30"), 2),
                THREADS,
                threads,
                commits(),
                releases(),
                List.of(new Tag("v2", "c2", false, day(2)), new Tag("v1", "c1", true, day(1))),
                Circumstances.ORDINARY);
    }

    private static Thread thread(int number) {
        boolean change = number % 3 == 0;
        Instant closedAt = number % 2 == 0 ? day(number + 5) : null;
        Comment comment =
                new Comment(5000 + number, number == 1 ? null : "ben", "NONE", day(number), day(number + 1), 42);
        Review review = new Review(6000 + number, "dependabot[bot]", "NONE", "COMMENTED", day(number + 2));
        ReviewComment line =
                new ReviewComment(7000 + number, 6000L + number, "ben", "NONE", day(number), day(number), 9);
        return new Thread(
                number,
                1000 + number,
                change ? "change_request" : "issue",
                "Title <b>" + number,
                number == 2 ? 0 : 300,
                number == 1 ? null : "ada",
                "MEMBER",
                day(number),
                day(number + 10),
                closedAt,
                null,
                change ? false : null,
                change ? closedAt : null,
                change && closedAt != null ? "ben" : null,
                List.of("bug"),
                false,
                List.of(comment),
                change ? List.of(review) : List.of(),
                List.of(new Event(8000 + number, "labeled", "ada", day(number), "bug")),
                change ? List.of(line) : List.of(),
                null);
    }

    private static List<Commit> commits() {
        return List.of(
                new Commit(
                        "c1",
                        List.of(),
                        null,
                        "Cy",
                        "cy@example.org",
                        day(1),
                        day(1),
                        "first",
                        List.of(),
                        Signing.BY_THE_AUTHOR),
                new Commit(
                        "c2",
                        List.of("c1"),
                        "ada",
                        "Ada",
                        "ada@example.org",
                        day(2),
                        day(3),
                        "second",
                        List.of("Ben <ben@example.org>"),
                        Signing.BY_THE_AUTHOR));
    }

    private static List<Release> releases() {
        return List.of(
                new Release(91, "v1", "One", false, false, day(1), day(2), 0),
                new Release(92, "v2", "Two", false, true, day(3), day(4), 12),
                new Release(93, "v3", "Three", true, false, day(5), null, 0));
    }

    private static SimulatedRepository quiet(String name, long id, boolean hasIssues) {
        return new SimulatedRepository(
                id,
                "sample",
                name,
                "Organization",
                "main",
                START,
                false,
                hasIssues,
                World.Fact.ALL,
                null,
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Circumstances.ORDINARY);
    }

    static Instant day(int number) {
        return START.plusSeconds(number * 86_400L);
    }
}
