package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** Plays one story from the first day to the last. Chance depends on the seed and the repository's name alone. */
final class RepositoryLife {
    private static final long IDS_PER_REPOSITORY = 10_000_000L;
    private static final int STARS_PER_FORK = 7;

    private final Story story;
    private final People people;
    private final Dice dice;
    private final Instant end;
    private final LongSupplier ids;
    private final long id;

    /** @param number of the repository in the foundation, from which its ids follow */
    RepositoryLife(Story story, People people, Dice dice, int number) {
        this.story = story;
        this.people = people;
        this.dice = dice;
        this.end = story.until() == null ? SampleFoundation.NOW : People.start(story.until());
        this.ids = new AtomicLong(IDS_PER_REPOSITORY * (100 + number))::incrementAndGet;
        this.id = 700_000_001L + number;
    }

    SimulatedRepository live() {
        ThreadLog log = new ThreadLog(story, people, dice, end);
        String maintainer = people.team().get(0).login();
        List<World.Thread> threads =
                new Invitations(log.threads(ids), maintainer, Dice.of(id, "invitations")).laidOver();
        List<World.Commit> commits =
                story.begun() ? new CommitLog(story, people, dice).commits(log.changes(), end) : List.of();
        return repository(threads, commits, stars());
    }

    private SimulatedRepository repository(
            List<World.Thread> threads, List<World.Commit> commits, Map<LocalDate, Integer> stars) {
        Publication publication = new Publication(story.releases(), commits, ids);
        List<ReleasePlan.Version> versions = new ReleasePlan(story.releases(), dice, end).versions(story.created());
        return new SimulatedRepository(
                id,
                SampleFoundation.OWNER,
                story.repository(),
                "Organization",
                "main",
                People.start(story.created()),
                story.archived(),
                story.hasIssues(),
                World.Fact.ALL,
                story.license(),
                stars.values().stream().mapToInt(Integer::intValue).sum() / STARS_PER_FORK,
                stars,
                threads.stream().mapToInt(World.Thread::number).max().orElse(0),
                threads,
                commits,
                publication.releases(versions),
                publication.tags(versions),
                Circumstances.ORDINARY.withFiles(Papers.of(story, Dice.of(id, "papers"))));
    }

    private Map<LocalDate, Integer> stars() {
        LocalDate last = LocalDate.ofInstant(SampleFoundation.NOW, ZoneOffset.UTC);
        return Stargazers.byDay(story.stars(), story.created(), last, dice);
    }
}
