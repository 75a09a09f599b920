package org.ossvitals.connectors.simulation.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** Counts a story in the plainest way, straight from the world: no censoring, no statistics. */
record Told(World world, SimulatedRepository repository) {
    static final Duration YEAR_OF_WEEKS = Duration.ofDays(364);

    /** Half-open, in days before the end of the world. */
    record Window(Instant from, Instant to) {
        static Window last(int days) {
            return new Window(SampleFoundation.NOW.minus(Duration.ofDays(days)), SampleFoundation.NOW);
        }

        Window yearAgo() {
            return new Window(from.minus(YEAR_OF_WEEKS), to.minus(YEAR_OF_WEEKS));
        }

        boolean has(Instant instant) {
            return instant != null && !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    static Told of(World world, String name) {
        SimulatedRepository found = world.repositories().stream()
                .filter(repository -> repository.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Told(world, found);
    }

    Stream<World.Thread> issues(Window window) {
        return repository.threads().stream()
                .filter(thread -> thread.kind().equals("issue") && window.has(thread.createdAt()));
    }

    Stream<World.Thread> changes(Window window) {
        return repository.threads().stream()
                .filter(thread -> thread.kind().equals("change_request") && window.has(thread.createdAt()));
    }

    /** Merged change requests of the window by the person who wrote them. */
    Map<String, Long> credits(Window window) {
        return repository.threads().stream()
                .filter(thread -> window.has(thread.mergedAt()) && thread.author() != null && !bot(thread.author()))
                .collect(groupingBy(World.Thread::author, counting()));
    }

    double topShare(Window window) {
        Map<String, Long> credits = credits(window);
        double all = credits.values().stream().mapToLong(Long::longValue).sum();
        return credits.values().stream().mapToLong(Long::longValue).max().orElse(0) / all;
    }

    /** Share of the issues by outsiders that got an answer from another person within a week. */
    double answeredInAWeek(Window window) {
        List<World.Thread> asked = issues(window)
                .filter(thread -> !thread.association().equals("MEMBER"))
                .toList();
        return asked.stream().filter(thread -> answered(thread, window.to())).count() / (double) asked.size();
    }

    private static boolean answered(World.Thread thread, Instant asOf) {
        Instant limit = thread.createdAt().plus(Duration.ofDays(7));
        return firstAnswer(thread)
                .filter(at -> at.isBefore(asOf) && !at.isAfter(limit))
                .isPresent();
    }

    private static Optional<Instant> firstAnswer(World.Thread thread) {
        Stream<Instant> comments = thread.comments().stream()
                .filter(comment -> another(thread, comment.author()))
                .map(World.Comment::createdAt);
        Stream<Instant> closings = thread.events().stream()
                .filter(event -> event.event().equals("closed") && another(thread, event.actor()))
                .map(World.Event::createdAt);
        return Stream.concat(comments, closings).min(Instant::compareTo);
    }

    private static boolean another(World.Thread thread, String login) {
        return login != null && !login.equals(thread.author()) && !bot(login);
    }

    static boolean bot(String login) {
        return Robots.ALL.stream().anyMatch(account -> account.login().equals(login));
    }

    /** Profile texts of everybody who opened a thread in the window. */
    <T> List<Optional<T>> profiles(Window window, Function<World.Account, T> text) {
        return repository.threads().stream()
                .filter(thread -> window.has(thread.createdAt()))
                .map(World.Thread::author)
                .filter(login -> login != null && !bot(login))
                .distinct()
                .map(login -> Optional.ofNullable(
                        text.apply(Objects.requireNonNull(world.accounts().get(login)))))
                .toList();
    }

    List<Instant> featureReleases() {
        return repository.releases().stream()
                .filter(release -> release.tag().endsWith(".0"))
                .map(World.Release::publishedAt)
                .toList();
    }
}
