package org.ossvitals.connectors.simulation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

/** A repository with its lists sorted once, so that a page is a look-up. */
final class Shelf {
    static final String CHANGE_REQUEST = "change_request";

    final SimulatedRepository repository;
    final Listing<Thread> threads;
    final Listing<Thread> changeRequests;
    final Listing<Said<Comment>> comments;
    final Listing<Said<ReviewComment>> reviewComments;
    final List<Said<Event>> events;
    final List<Release> releases;
    final List<Commit> commits;
    final List<Tag> tags;

    /** Something that was said or done in a thread. */
    record Said<T>(Thread thread, T what) {}

    Shelf(SimulatedRepository repository) {
        this.repository = repository;
        threads = threads(repository.threads());
        changeRequests = threads(
                repository.threads().stream().filter(Shelf::isChangeRequest).toList());
        comments = new Listing<>(
                said(Thread::comments),
                said -> said.what().createdAt(),
                said -> said.what().updatedAt(),
                said -> said.what().id());
        reviewComments = new Listing<>(
                said(Thread::reviewComments),
                said -> said.what().createdAt(),
                said -> said.what().updatedAt(),
                said -> said.what().id());
        events = newestFirst(said(Thread::events));
        releases = published(repository.releases());
        commits = repository.commits().stream()
                .sorted(comparing(Commit::committedAt, reverseOrder()))
                .toList();
        tags = repository.tags().stream().sorted(comparing(Tag::name)).toList();
    }

    private static Listing<Thread> threads(List<Thread> threads) {
        return new Listing<>(threads, Thread::createdAt, Thread::updatedAt, Thread::number);
    }

    private static List<Said<Event>> newestFirst(List<Said<Event>> events) {
        return events.stream()
                .sorted(comparing((Said<Event> said) -> said.what().createdAt())
                        .thenComparing(said -> said.what().id())
                        .reversed())
                .toList();
    }

    /** Newest first. A draft is seen only by those who may publish it. */
    private static List<Release> published(List<Release> releases) {
        return releases.stream()
                .filter(release -> !release.draft())
                .sorted(comparing(Release::createdAt).thenComparing(Release::id).reversed())
                .toList();
    }

    static boolean isChangeRequest(Thread thread) {
        return thread.kind().equals(CHANGE_REQUEST);
    }

    boolean issuesAreDisabled() {
        return Boolean.FALSE.equals(repository.hasIssues());
    }

    boolean knows(Fact fact) {
        return repository.known().contains(fact);
    }

    private <T> List<Said<T>> said(Function<Thread, List<T>> what) {
        return repository.threads().stream()
                .flatMap(thread -> saidIn(thread, what.apply(thread)))
                .toList();
    }

    private static <T> Stream<Said<T>> saidIn(Thread thread, List<T> what) {
        return what.stream().map(one -> new Said<>(thread, one));
    }
}
