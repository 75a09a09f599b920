package org.ossvitals.connectors.simulation.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

class BigRepositoryTest {
    private static final BigRepository SMALL = new BigRepository("small", 2_000, 10_000, 5_000, 700, 800, 3_000, 5);

    private final World world = SMALL.world();
    private final SimulatedRepository repository = world.repositories().get(0);

    @Test
    void holdsExactlyAsMuchAsItSays() {
        assertThat(repository.threads()).hasSize(2_000);
        assertThat(sum(thread -> thread.comments().size())).isEqualTo(10_000);
        assertThat(sum(thread -> thread.reviewComments().size())).isEqualTo(5_000);
        assertThat(repository.commits()).hasSize(800);
        assertThat(writers().filter(login -> !login.endsWith("[bot]")).distinct())
                .hasSize(700);
        assertThat(sum(thread -> thread.kind().equals("change_request") ? 1 : 0))
                .isBetween(1_200, 1_300);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(SMALL.world()).isEqualTo(world);
    }

    @Test
    void everyNumberHoldsAThreadOrIsAccountedFor() {
        Set<Integer> numbers = new HashSet<>(repository.circumstances().discussions());
        numbers.addAll(repository.circumstances().deleted());
        repository.threads().forEach(thread -> numbers.add(thread.number()));

        assertThat(numbers).hasSize(repository.threadNumbers());
        assertThat(repository.circumstances().discussions()).isNotEmpty();
        assertThat(repository.circumstances().deleted()).isNotEmpty();
    }

    @Test
    void nothingIsYoungerThanTheThreadsLastChangeOrOlderThanItsOpening() {
        assertThat(repository.threads()).allSatisfy(thread -> assertThat(times(thread))
                .allSatisfy(time -> assertThat(time).isBetween(thread.createdAt(), thread.updatedAt())));
        assertThat(repository.threads())
                .allSatisfy(thread -> assertThat(thread.updatedAt()).isBefore(world.now()));
    }

    @Test
    void holdsWhatIsHardToCollect() {
        assertThat(repository.threads()).anyMatch(thread -> thread.reviews().size() > 50);
        assertThat(repository.threads()).anyMatch(thread -> thread.events().size() > 50);
        assertThat(repository.threads().stream()
                        .collect(groupingBy(Thread::updatedAt, counting()))
                        .values())
                .anyMatch(together -> together > 100);
    }

    @Test
    void fewThingsAreSaidInTheVeryLastSeconds() {
        Instant lately = world.now().minusSeconds(60);

        assertThat(repository.threads().stream()
                        .flatMap(thread -> times(thread).stream())
                        .filter(time -> time.isAfter(lately)))
                .hasSizeLessThan(5);
    }

    @Test
    void grows() {
        long recent = repository.threads().stream()
                .filter(thread -> thread.updatedAt().isAfter(world.now().minus(Duration.ofDays(480))))
                .count();

        assertThat(recent).isBetween(450L, 700L);
    }

    @Test
    void aDayChangesAsManyThreadsAsAsked() {
        World next = SMALL.nextDay(world, 0.01);
        List<Thread> before = repository.threads();
        List<Thread> after = next.repositories().get(0).threads();
        Set<Thread> same = new HashSet<>(before);

        assertThat(next.now()).isEqualTo(world.now().plus(Duration.ofDays(1)));
        assertThat(after.stream().filter(thread -> !same.contains(thread))).hasSize(20);
        assertThat(after).hasSize(2_004);
        assertThat(SMALL.nextDay(world, 0.01)).isEqualTo(next);
    }

    private int sum(ToIntFunction<Thread> count) {
        return repository.threads().stream().mapToInt(count).sum();
    }

    private Stream<String> writers() {
        return repository.threads().stream()
                .flatMap(thread -> Stream.concat(
                        Stream.of(thread.author()),
                        Stream.concat(
                                thread.comments().stream().map(comment -> comment.author()),
                                thread.reviewComments().stream().map(comment -> comment.author()))))
                .filter(Objects::nonNull);
    }

    private static List<Instant> times(Thread thread) {
        Stream<Instant> said = Stream.concat(
                thread.comments().stream().map(comment -> comment.updatedAt()),
                thread.reviewComments().stream().map(comment -> comment.updatedAt()));
        Stream<Instant> done = Stream.concat(
                thread.reviews().stream().map(review -> review.submittedAt()),
                thread.events().stream().map(event -> event.createdAt()));
        return Stream.concat(said, done).toList();
    }
}
