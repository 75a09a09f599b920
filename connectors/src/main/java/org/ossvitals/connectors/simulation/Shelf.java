package org.ossvitals.connectors.simulation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** A repository with its lists sorted once, when they are first asked for, so that a page is a look-up. */
final class Shelf {
    static final String CHANGE_REQUEST = "change_request";

    final SimulatedRepository repository;
    private final Map<String, Listing<Thread>> threads = new ConcurrentHashMap<>();
    private final Listing<Said<Comment>> comments;
    private final Listing<Said<ReviewComment>> reviewComments;
    private final Lazy<List<Release>> releases;
    private final Lazy<List<Commit>> commits;
    private final Lazy<Map<Integer, Thread>> byNumber;
    private final Lazy<Map<Long, Thread>> byId;
    private final Lazy<Map<String, Commit>> bySha;
    private final Lazy<List<Commit>> tip;

    /** Something that was said or done in a thread. */
    record Said<T>(Thread thread, T what) {}

    Shelf(SimulatedRepository repository) {
        this.repository = repository;
        comments = new Listing<>(
                () -> said(Thread::comments),
                said -> said.what().createdAt(),
                said -> said.what().updatedAt(),
                said -> said.what().id());
        reviewComments = new Listing<>(
                () -> said(Thread::reviewComments),
                said -> said.what().createdAt(),
                said -> said.what().updatedAt(),
                said -> said.what().id());
        releases = new Lazy<>(() -> published(repository.releases()));
        commits = new Lazy<>(() -> repository.commits().stream()
                .sorted(comparing(Commit::committedAt, reverseOrder()))
                .toList());
        byNumber = new Lazy<>(() -> index(repository.threads(), Thread::number));
        byId = new Lazy<>(() -> index(repository.threads(), Thread::id));
        bySha = new Lazy<>(() -> index(repository.commits(), Commit::sha));
        tip = new Lazy<>(() -> repository.tip().stream().toList());
    }

    private static <K, T> Map<K, T> index(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.toMap(key, identity(), (one, other) -> other));
    }

    /** Issues and change requests. @param state {@code open}, {@code closed} or {@code all} */
    Listing<Thread> threads(String state) {
        return threads.computeIfAbsent("threads " + state, any -> listing(in(state)));
    }

    /** @param state {@code open}, {@code closed} or {@code all} */
    Listing<Thread> changeRequests(String state) {
        return threads.computeIfAbsent(
                "changes " + state, any -> listing(in(state).and(Shelf::isChangeRequest)));
    }

    Listing<Thread> changeRequests() {
        return changeRequests("all");
    }

    /** Without the change requests. */
    Listing<Thread> issues() {
        return threads.computeIfAbsent("issues", any -> listing(thread -> !isChangeRequest(thread)));
    }

    private Listing<Thread> listing(Predicate<Thread> which) {
        return new Listing<>(
                () -> repository.threads().stream().filter(which).toList(),
                Thread::createdAt,
                Thread::updatedAt,
                Thread::number);
    }

    /** GitHub takes a state that it does not know for {@code open}. */
    private static Predicate<Thread> in(String state) {
        return switch (state) {
            case "all" -> thread -> true;
            case "closed" -> thread -> thread.closedAt() != null;
            default -> thread -> thread.closedAt() == null;
        };
    }

    Listing<Said<Comment>> comments() {
        return comments;
    }

    Listing<Said<ReviewComment>> reviewComments() {
        return reviewComments;
    }

    List<Release> releases() {
        return releases.get();
    }

    /** Newest first. */
    List<Commit> commits() {
        return commits.get();
    }

    /** Null for a number that no thread has. */
    Thread threadByNumber(int number) {
        return byNumber.get().get(number);
    }

    Thread threadById(long id) {
        return byId.get().get(id);
    }

    /** Null for a name that no commit has. */
    Commit commit(String sha) {
        return bySha.get().get(sha);
    }

    /** What the default branch points at; null in an empty repository. */
    Commit tip() {
        return tip.get().isEmpty() ? null : tip.get().get(0);
    }

    /** Null where nothing was pushed, or nothing is known of it. */
    Instant pushedAt() {
        return commits().isEmpty() ? null : commits().get(0).committedAt();
    }

    /** Null when the world does not say. */
    Integer stars() {
        Map<?, Integer> byDay = repository.starsByDay();
        return byDay == null
                ? null
                : byDay.values().stream().mapToInt(Integer::intValue).sum();
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

    static <T> Stream<Said<T>> saidIn(Thread thread, List<T> what) {
        return what.stream().map(one -> new Said<>(thread, one));
    }
}
