package org.ossvitals.connectors.collect;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** A repository in which something happens all the time; every change is made at random, by a seed. */
final class DriftingWorld {
    static final String NAME = "acme/busy";

    private static final Instant START = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final int CHANGES_AT_ONCE = 4;

    private final Random dice;
    private int changes;
    private long newestComment = 10_000_000;

    DriftingWorld(long seed) {
        dice = new Random(seed);
    }

    static World of(int threads) {
        Duration step = Duration.between(START, NOW).dividedBy(threads + 1);
        List<Thread> all = IntStream.rangeClosed(1, threads)
                .mapToObj(number -> {
                    Instant at = Instant.ofEpochSecond(
                            START.plus(step.multipliedBy(number)).getEpochSecond());
                    return thread(number, at, List.of(comment(number * 10L, at), comment(number * 10L + 1, at)));
                })
                .toList();
        SimulatedRepository repository = new SimulatedRepository(
                1,
                "acme",
                "busy",
                "Organization",
                "main",
                START,
                false,
                true,
                World.Fact.ALL,
                null,
                null,
                null,
                threads,
                all,
                List.of(),
                List.of(),
                List.of(),
                Circumstances.ORDINARY);
        return new World(
                "drift",
                NOW,
                "Made for a test",
                URI.create("https://hub.invalid"),
                List.of(repository),
                Map.of("ada", new Account(11, "ada", "User", null, null, null, null)));
    }

    private static Thread thread(int number, Instant at, List<Comment> comments) {
        return new Thread(
                number,
                1_000_000L + number,
                "issue",
                "Title",
                5,
                "ada",
                "NONE",
                at,
                at,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false,
                comments,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Comment comment(long id, Instant at) {
        return new Comment(id, "ada", "NONE", at, at, 5);
    }

    int changes() {
        return changes;
    }

    /** A few changes at once: threads are opened and deleted, comments written, changed and deleted. */
    synchronized World changed(World world, Instant now) {
        SimulatedRepository repository = world.repository(NAME);
        List<Thread> threads = new ArrayList<>(repository.threads());
        Set<Integer> deleted = new HashSet<>(repository.circumstances().deleted());
        int highest = repository.threadNumbers();
        threads.add(thread(++highest, now, List.of()));
        deleted.add(threads.remove(dice.nextInt(threads.size())).number());
        for (int i = 2; i < CHANGES_AT_ONCE; i++) {
            int which = dice.nextInt(threads.size());
            threads.set(which, changed(threads.get(which), now));
        }
        changes += CHANGES_AT_ONCE;
        return world.with(repository
                .change()
                .threads(threads)
                .threadNumbers(highest)
                .circumstances(repository.circumstances().withDeleted(deleted))
                .done());
    }

    private Thread changed(Thread thread, Instant now) {
        List<Comment> comments = new ArrayList<>(thread.comments());
        int which = comments.isEmpty() ? 0 : dice.nextInt(comments.size());
        switch (comments.isEmpty() ? 0 : dice.nextInt(3)) {
            case 0 -> comments.add(comment(++newestComment, now));
            case 1 -> {
                Comment old = comments.get(which);
                comments.set(which, new Comment(old.id(), "ada", "NONE", old.createdAt(), now, old.bodyLength() + 1));
            }
            default -> comments.remove(which);
        }
        return thread.change().updatedAt(now).comments(comments).done();
    }

    /** Everything that there is, with when it changed last, in the form in which the test reads the lake. */
    static List<String> versions(World world) {
        List<String> versions = new ArrayList<>();
        world.repository(NAME).threads().forEach(thread -> {
            versions.add("thread 1 " + thread.number() + " " + thread.updatedAt() + " "
                    + thread.comments().size());
            thread.comments().forEach(comment -> versions.add("comment 1 " + comment.id() + " " + comment.updatedAt()));
        });
        return versions;
    }
}
