package org.ossvitals.connectors.simulation.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/**
 * How much one repository holds: eight years of it, of which the first are small. Equal sizes make equal worlds.
 *
 * @param threads issues and change requests together; a few more numbers hold discussions or nothing any more
 * @param authors how many different people wrote something
 * @param seed of all luck, and of every identity: two repositories of one world need different ones
 */
public record BigRepository(
        String name, int threads, int comments, int reviewComments, int authors, int commits, int stars, long seed) {
    public static final BigRepository MEDIUM =
            new BigRepository("medium", 10_000, 50_000, 25_000, 3_500, 4_000, 15_000, 1);
    /** As much as the busiest repositories of a foundation hold. */
    public static final BigRepository LARGE =
            new BigRepository("large", 45_000, 250_000, 120_000, 14_000, 18_000, 75_000, 2);

    public static final Instant START = Instant.parse("2018-10-01T00:00:00Z");
    public static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    /** Nothing begins so late that what follows at once would be in the future. */
    private static final Duration QUIET = Duration.ofHours(2);

    private static final String OWNER = "load";
    /** More than one repository needs, so that identities are its own. */
    private static final long IDS_EACH = 10_000_000;

    /** The name to collect it by. */
    public String fullName() {
        return OWNER + "/" + name;
    }

    /** A world that holds this repository only. */
    public World world() {
        return together(List.of(this));
    }

    /** A world that holds these repositories, each of another seed. */
    public static World together(List<BigRepository> sizes) {
        int people = sizes.stream().mapToInt(BigRepository::authors).max().orElse(0);
        int threads = sizes.stream().mapToInt(BigRepository::threads).sum();
        return new World(
                "Load",
                NOW,
                sizes.size() + " made-up repositories of " + threads + " threads",
                URI.create("https://hub.invalid"),
                sizes.stream().map(BigRepository::repository).toList(),
                Crowd.accounts(people, START));
    }

    /** The same world a day later: this share of the threads changed or is new. */
    public World nextDay(World before, double share) {
        return new NextDay(
                        authors,
                        before,
                        new SplittableRandom(seed + before.now().getEpochSecond()))
                .with((int) (threads * share));
    }

    private SimulatedRepository repository() {
        SplittableRandom dice = new SplittableRandom(seed);
        AtomicLong ids = new AtomicLong(IDS_EACH * seed);
        Growth growth = new Growth(START, NOW.minus(QUIET));
        Crowd crowd = new Crowd(authors, 1, dice);
        Threads written = new Threads(this, growth, new Talk.Chance(crowd, ids::incrementAndGet, dice)).write();
        Code code = new Code(authors, dice);
        List<World.Commit> line = code.commits(commits, growth);
        List<World.Release> releases = code.releases(START, NOW, ids::incrementAndGet);
        return new SimulatedRepository(
                7_000 + seed,
                OWNER,
                name,
                "Organization",
                "main",
                START,
                false,
                true,
                Fact.ALL,
                "Apache-2.0",
                stars / 6,
                starsByDay(growth),
                written.lastNumber(),
                written.threads(),
                line,
                releases,
                Code.tags(releases, line),
                Circumstances.ORDINARY
                        .withDiscussions(Set.copyOf(written.discussions()))
                        .withDeleted(Set.copyOf(written.deleted()))
                        .withFiles(Map.of("README.md", "# Load\n", "GOVERNANCE.md", "# Governance\n"))
                        .watchedBy(stars / 40));
    }

    private Map<LocalDate, Integer> starsByDay(Growth growth) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < stars; i++) {
            days.merge(LocalDate.ofInstant(growth.at((i + 0.5) / stars), ZoneOffset.UTC), 1, Integer::sum);
        }
        return days;
    }
}
