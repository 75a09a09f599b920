package org.ossvitals.connectors.simulation.recording;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** When the facts of a repository happened. */
final class Facts {
    private Facts() {}

    static Stream<Instant> instants(SimulatedRepository repository) {
        Stream<Instant> code = Stream.concat(
                repository.commits().stream().flatMap(commit -> Stream.of(commit.authoredAt(), commit.committedAt())),
                repository.tags().stream().map(tag -> tag.taggedAt()));
        return Stream.concat(code, repository.threads().stream().flatMap(Facts::instants))
                .filter(Objects::nonNull);
    }

    private static Stream<Instant> instants(Thread thread) {
        Stream<Instant> own = Stream.of(thread.createdAt(), thread.updatedAt(), thread.closedAt(), thread.mergedAt());
        Stream<Instant> said = Stream.concat(
                thread.comments().stream().flatMap(c -> Stream.of(c.createdAt(), c.updatedAt())),
                thread.reviewComments().stream().flatMap(c -> Stream.of(c.createdAt(), c.updatedAt())));
        Stream<Instant> done = Stream.concat(
                thread.reviews().stream().map(review -> review.submittedAt()),
                thread.events().stream().map(event -> event.createdAt()));
        return Stream.of(own, said, done).flatMap(instants -> instants);
    }
}
