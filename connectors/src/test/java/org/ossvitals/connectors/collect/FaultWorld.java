package org.ossvitals.connectors.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.ossvitals.connectors.simulation.World.Size;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

/**
 * A small world with something of everything: several pages, more than a page in one second, old and new threads, gaps
 * among the numbers, ghosts, bots, accounts of rare kinds, hostile titles, long texts, ids beyond 2^53, and
 * repositories that are empty, archived, renamed or without issues.
 */
final class FaultWorld {
    static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");
    static final String LOOM = "acme/loom";
    static final String MILL = "acme/mill";
    static final String SEED = "acme/seed";
    static final String ATTIC = "acme/attic";
    static final String BARN = "acme/barn";
    static final String OLD_BARN = "acme/old-barn";

    /** What is asked for: the barn by the name that it had. */
    static final List<String> NAMES = List.of(LOOM, MILL, SEED, ATTIC, BARN);

    static final int DELETED = 20;
    static final int TRANSFERRED = 21;
    static final int DISCUSSION = 22;

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final long LARGE = (1L << 53) + 1;
    private static final int THREADS = 150;
    /** So many threads changed in one and the same second: more than fit on a page. */
    private static final int TOGETHER = 110;

    private static final Duration AGE = Duration.between(START, NOW.minus(Duration.ofDays(1)));
    private static final List<String> AUTHORS =
            List.of("ada", "bob", "robot[bot]", "cleo", "Copilot", "acme", "imported");
    private static final List<String> TITLES = List.of(
            "Plain",
            "=cmd|' /C calc'!A1",
            "+1 @everyone -1",
            "\u0000\u0007\u001b[31m red",
            "\u202egnp.exe\u202c and \u200b nothing",
            "\ud83d\udc69\u200d\ud83d\udcbb zero width joined",
            "<script>alert('x')</script>&amp;",
            "two\nlines\r\nand\ttabs, \"quoted\", 'apostrophes'; drop table issues;--",
            "\u0000",
            "",
            "x".repeat(256));

    private FaultWorld() {}

    static World world() {
        return new World(
                "faults",
                NOW,
                "A small world for tests",
                URI.create("https://hub.invalid"),
                List.of(loom(THREADS), mill(), seed(), attic(), barn()),
                accounts());
    }

    /** Only the first repository, with so many threads. */
    static World with(int threads) {
        return world().with(List.of(loom(threads)));
    }

    private static Map<String, Account> accounts() {
        Map<String, Account> accounts = new HashMap<>();
        accounts.put("ada", new Account(11, "ada", "User", "Ada", "@acme", "Paris", START));
        accounts.put("bob", new Account(LARGE + 12, "bob", "User", null, null, null, null));
        accounts.put("cleo", new Account(13, "cleo", "User", "=1+1", "<b>", "\u202eOslo", START));
        accounts.put("robot[bot]", new Account(14, "robot[bot]", "Bot", null, null, null, null));
        accounts.put("Copilot", new Account(15, "Copilot", "Bot", null, null, null, null));
        accounts.put("acme", new Account(16, "acme", "Organization", null, null, null, null));
        accounts.put("imported", new Account(17, "imported", "Mannequin", null, null, null, null));
        return accounts;
    }

    private static SimulatedRepository loom(int highest) {
        List<Thread> threads = IntStream.rangeClosed(1, highest)
                .filter(number -> number != DELETED && number != TRANSFERRED && number != DISCUSSION)
                .mapToObj(number -> thread(100_000, number, highest))
                .toList();
        return repository(1, "loom", threads)
                .change()
                .threadNumbers(highest)
                .circumstances(Circumstances.ORDINARY
                        .withDeleted(Set.of(DELETED))
                        .withTransferred(Map.of(TRANSFERRED, "/repositories/5/issues/2"))
                        .withDiscussions(Set.of(DISCUSSION))
                        .watchedBy(3))
                .done();
    }

    private static SimulatedRepository mill() {
        List<Thread> changes = IntStream.rangeClosed(1, 23)
                .filter(number -> number % 2 == 1)
                .mapToObj(number -> thread(200_000, number, TOGETHER))
                .toList();
        return repository(2, "mill", changes).change().hasIssues(false).done();
    }

    private static SimulatedRepository seed() {
        return repository(3, "seed", List.of())
                .change()
                .commits(List.of())
                .tags(List.of())
                .releases(List.of())
                .starsByDay(null)
                .forks(null)
                .done();
    }

    private static SimulatedRepository attic() {
        return repository(LARGE, "attic", threads(LARGE, 6))
                .change()
                .archived(true)
                .done();
    }

    private static SimulatedRepository barn() {
        return repository(5, "old-barn", threads(500_000, 7))
                .change()
                .renamed("acme", "barn")
                .done();
    }

    private static List<Thread> threads(long ids, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> thread(ids, number, TOGETHER))
                .toList();
    }

    private static SimulatedRepository repository(long id, String name, List<Thread> threads) {
        return new SimulatedRepository(
                id,
                "acme",
                name,
                "Organization",
                "main",
                START,
                false,
                true,
                World.Fact.ALL,
                "Apache-2.0",
                5,
                Map.of(LocalDate.of(id == 1 ? 2025 : 2026, 9, 5), 3, LocalDate.of(2026, 9, 29), 2),
                threads.size(),
                threads,
                commits(id),
                releases(id),
                List.of(new Tag("v1", sha(id, 0), true, START), new Tag("v2", sha(id, 1), false, START)),
                Circumstances.ORDINARY);
    }

    /** The first numbers changed in one and the same second, the others in regular steps from then to now. */
    private static Thread thread(long ids, int number, int highest) {
        boolean change = number % 2 == 1;
        Instant opened =
                number <= TOGETHER ? START : START.plus(AGE.multipliedBy(number).dividedBy(highest));
        Instant updated = number <= TOGETHER ? START.plus(Duration.ofDays(1)) : opened.plus(Duration.ofHours(9));
        Instant closed = number % 3 == 0 ? updated : null;
        String author = number % 8 == 7 ? null : AUTHORS.get(number % AUTHORS.size());
        return new Thread(
                number,
                ids * 3 + number,
                change ? "change_request" : "issue",
                TITLES.get(number % TITLES.size()),
                number == 12 ? 1_000_000 : number == 14 ? 65_536 : number % 4 * 100,
                author,
                number % 9 == 0 ? null : "MEMBER",
                opened,
                updated,
                closed,
                closed == null || change ? null : "not_planned",
                change ? Boolean.valueOf(number % 4 == 1) : null,
                change ? closed : null,
                change && closed != null && number % 5 != 0 ? "bob" : null,
                number % 6 == 0 ? List.of() : List.of("bug", "=label", "\ud83d\udc1e"),
                number % 10 == 0,
                comments(ids, number, updated),
                change ? reviews(ids, number, updated) : List.of(),
                events(ids, number, updated, change, closed != null),
                change && number % 5 == 0 ? lines(ids, number, updated) : List.of(),
                change && number % 3 == 0 ? new Size(number, 2, 1) : null);
    }

    private static List<Comment> comments(long ids, int number, Instant at) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < number % 4; i++) {
            String author = i == 1 ? null : AUTHORS.get((number + i) % AUTHORS.size());
            comments.add(new Comment(ids * 5 + number * 10L + i, author, "NONE", at, at.plusSeconds(i), i * 7));
        }
        return comments;
    }

    /** One change request has more reviews than a first look shows. */
    private static List<Review> reviews(long ids, int number, Instant at) {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < (number == 33 ? 120 : number % 3); i++) {
            String author = i == 1 ? null : AUTHORS.get((number + i) % AUTHORS.size());
            String state = i == 0 ? "APPROVED" : "COMMENTED";
            reviews.add(new Review(ids * 7 + number * 1000L + i, author, "MEMBER", state, at.minusSeconds(i)));
        }
        return reviews;
    }

    private static List<ReviewComment> lines(long ids, int number, Instant at) {
        return List.of(
                new ReviewComment(ids * 11 + number * 10L, ids * 7 + number * 1000L, "bob", "NONE", at, at, 3),
                new ReviewComment(ids * 11 + number * 10L + 1, null, null, "NONE", at, at.plusSeconds(1), 0));
    }

    private static List<Event> events(long ids, int number, Instant at, boolean change, boolean closed) {
        List<Event> events = new ArrayList<>();
        long id = ids * 13 + number * 1000L;
        events.add(new Event(id, "labeled", "ada", at, "bug"));
        events.add(new Event(id + 1, "unlabeled", null, at, "gone"));
        if (closed) {
            events.add(new Event(id + 2, "closed", "bob", at, null));
        }
        if (closed && change) {
            events.add(new Event(id + 3, "merged", "bob", at, null));
        }
        if (change) {
            events.add(new Event(id + 4, "ready_for_review", "robot[bot]", at, null));
        }
        for (int i = 0; number == 44 && i < 130; i++) {
            events.add(new Event(id + 10 + i, i % 2 == 0 ? "closed" : "reopened", "cleo", at.plusSeconds(i), null));
        }
        return events;
    }

    private static List<Release> releases(long id) {
        return IntStream.range(0, id == 1 ? 130 : 2)
                .mapToObj(i -> new Release(
                        id * 1000 + i,
                        "v" + i,
                        i % 3 == 0 ? null : "=Release " + i,
                        i == 1,
                        i % 2 == 0,
                        START.plusSeconds(i),
                        i == 1 ? null : START.plusSeconds(100 + i),
                        i % 5 == 0 ? 0 : 40L + i))
                .toList();
    }

    private static String sha(long id, int number) {
        return "%08x%032x".formatted(number, id);
    }

    private static List<Commit> commits(long id) {
        return IntStream.range(0, id == 1 ? 130 : 2)
                .mapToObj(i -> commit(id, i))
                .toList();
    }

    private static Commit commit(long id, int i) {
        Instant at = START.plus(Duration.ofHours(i));
        return new Commit(
                sha(id, i),
                i == 0 ? List.of() : List.of(sha(id, i - 1)),
                i % 2 == 0 ? "ada" : null,
                "Ada",
                i % 2 == 0 ? "Ada@Example.org" : "nobody",
                at,
                at,
                "Subject",
                List.of("Bob <12+bob@users.noreply.github.com>"),
                Signing.BY_THE_AUTHOR);
    }
}
