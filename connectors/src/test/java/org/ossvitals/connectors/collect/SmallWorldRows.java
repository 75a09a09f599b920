package org.ossvitals.connectors.collect;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** What the world says a table must hold, in the form of {@link PendingRows#of}. */
final class SmallWorldRows {
    private SmallWorldRows() {}

    static List<String> of(World world, BiFunction<SimulatedRepository, Thread, Stream<String>> rows) {
        return world.repositories().stream()
                .flatMap(repository -> repository.threads().stream().flatMap(thread -> rows.apply(repository, thread)))
                .toList();
    }

    static Stream<String> issues(SimulatedRepository repository, Thread thread) {
        return Stream.of(String.join(
                " ",
                Long.toString(repository.id()),
                Integer.toString(thread.number()),
                thread.kind(),
                String.valueOf(thread.author()),
                thread.updatedAt().toString(),
                Integer.toString(thread.bodyLength())));
    }

    static Stream<String> comments(SimulatedRepository repository, Thread thread) {
        return thread.comments().stream()
                .map(comment -> repository.id() + " " + comment.id() + " " + thread.number() + " 12 10");
    }

    static Stream<String> reviews(SimulatedRepository repository, Thread thread) {
        return thread.reviews().stream()
                .map(review -> repository.id() + " " + review.id() + " " + thread.number() + " " + review.author()
                        + " APPROVED");
    }

    static Stream<String> reviewComments(SimulatedRepository repository, Thread thread) {
        return thread.reviewComments().stream()
                .map(comment -> repository.id() + " " + comment.id() + " " + thread.number() + " bob");
    }

    static Stream<String> events(SimulatedRepository repository, Thread thread) {
        return thread.events().stream().map(event -> repository.id() + " " + thread.number() + " labeled bug");
    }

    static List<String> commits(World world) {
        return world.repositories().stream()
                .flatMap(repository -> repository.commits().stream()
                        .map(commit -> repository.id() + " example.org " + commit.committedAt() + " true"))
                .toList();
    }
}
