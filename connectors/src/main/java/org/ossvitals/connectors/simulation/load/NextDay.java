package org.ossvitals.connectors.simulation.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** What one day adds to a repository: news in threads, most of them young, a few new ones, commits, stars. */
final class NextDay {
    /** Of the threads that a day touches, one in five is new. */
    private static final int NEW = 5;

    private static final int PEOPLE_PER_NEWCOMER = 500;
    private static final int SECONDS = 86_400;
    /** Far from every identity that was given before, and another range each day. */
    private static final long IDS_A_DAY = 1_000_000;

    private final World before;
    private final Instant now;
    private final SplittableRandom dice;
    private final int people;
    private final Talk.Chance chance;

    NextDay(int people, World before, SplittableRandom dice) {
        this.before = before;
        this.dice = dice;
        this.people = people + people / PEOPLE_PER_NEWCOMER;
        now = before.now().plus(Duration.ofDays(1));
        Crowd crowd = new Crowd(this.people, people, dice);
        crowd.grow(1);
        AtomicLong ids = new AtomicLong(now.getEpochSecond() / SECONDS * IDS_A_DAY);
        chance = new Talk.Chance(crowd, ids::incrementAndGet, dice);
    }

    /** @param changed how many threads the day touches */
    World with(int changed) {
        SimulatedRepository repository = before.repositories().get(0);
        int opened = changed / NEW;
        List<World.Thread> threads = touched(repository.threads(), changed - opened);
        for (int i = 1; i <= opened; i++) {
            threads.add(opened(repository.threadNumbers() + i));
        }
        SimulatedRepository after = repository
                .change()
                .threads(threads)
                .threadNumbers(repository.threadNumbers() + opened)
                .commits(commits(repository.commits(), Math.max(1, changed / 10)))
                .starsByDay(stars(repository.starsByDay()))
                .done();
        return new World(
                before.name(),
                now,
                before.note(),
                before.web(),
                List.of(after),
                Crowd.accounts(people, BigRepository.START));
    }

    private List<World.Thread> touched(List<World.Thread> threads, int count) {
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < count) {
            double luck = dice.nextDouble();
            chosen.add(threads.size() - 1 - (int) (threads.size() * luck * luck * luck));
        }
        List<World.Thread> after = new ArrayList<>(threads);
        chosen.stream().sorted().forEach(index -> after.set(index, touched(threads.get(index))));
        return after;
    }

    /** Somebody says something; every second open thread ends with that. */
    private World.Thread touched(World.Thread thread) {
        Instant at = before.now().plusSeconds(dice.nextInt(SECONDS));
        boolean ends = thread.closedAt() == null && dice.nextBoolean();
        return thread.change()
                .updatedAt(at)
                .closedAt(ends ? at : thread.closedAt())
                .comments(with(thread.comments(), comment(at)))
                .reviews(isChange(thread) ? with(thread.reviews(), review(at)) : thread.reviews())
                .events(ends ? with(thread.events(), closed(at)) : thread.events())
                .done();
    }

    private static boolean isChange(World.Thread thread) {
        return thread.kind().equals("change_request");
    }

    private World.Comment comment(Instant at) {
        return new World.Comment(id(), chance.crowd().comer(), "NONE", at, at, 80);
    }

    private World.Review review(Instant at) {
        return new World.Review(id(), chance.crowd().maintainer(), "MEMBER", "COMMENTED", at);
    }

    private World.Event closed(Instant at) {
        return new World.Event(id(), "closed", chance.crowd().maintainer(), at, null);
    }

    private long id() {
        return chance.ids().getAsLong();
    }

    private static <T> List<T> with(List<T> before, T added) {
        List<T> after = new ArrayList<>(before);
        after.add(added);
        return List.copyOf(after);
    }

    private World.Thread opened(int number) {
        Instant at = before.now().plusSeconds(dice.nextInt(SECONDS));
        return new Talk(number, number % 3 != 0, at, now, chance).said(1).thread();
    }

    private List<World.Commit> commits(List<World.Commit> line, int count) {
        Code code = new Code(people, dice);
        List<World.Commit> after = new ArrayList<>(line);
        for (int i = 1; i <= count; i++) {
            after.add(code.commit(after, before.now().plusSeconds((long) SECONDS * i / (count + 1))));
        }
        return after;
    }

    private Map<LocalDate, Integer> stars(Map<LocalDate, Integer> days) {
        Map<LocalDate, Integer> after = new TreeMap<>(days);
        after.merge(LocalDate.ofInstant(before.now(), ZoneOffset.UTC), 10, Integer::sum);
        return after;
    }
}
