package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.simulation.World;

/**
 * What happens on one thread, told in order of time. What would lie at or after the end of the simulation is dropped, so
 * the present is cut off as it is in life: some threads simply have no answer yet.
 */
final class Conversation {
    private static final int LINE_COMMENT_LENGTH = 90;

    private final Opening opening;
    private final Instant end;
    private final List<World.Comment> comments = new ArrayList<>();
    private final List<World.Review> reviews = new ArrayList<>();
    private final List<World.Event> events = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Instant newest;
    private Instant closedAt;
    private String stateReason;
    private Instant mergedAt;
    private String mergedBy;
    private boolean draft;
    private boolean locked;

    /** How a thread begins. {@code kind} is {@code issue} or {@code change_request}; a null login is a deleted account. */
    record Opening(String kind, String title, int bodyLength, String login, Instant at) {}

    Conversation(Opening opening, Instant end) {
        this.opening = opening;
        this.end = end;
        this.newest = opening.at();
    }

    Opening opening() {
        return opening;
    }

    Instant newest() {
        return newest;
    }

    boolean open() {
        return closedAt == null;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    void comment(String login, Instant at, int length) {
        if (happens(at)) {
            comments.add(new World.Comment(0, login, null, at, at, length));
        }
    }

    void review(String login, String state, Instant at) {
        if (happens(at)) {
            reviews.add(new World.Review(0, login, null, state, at));
        }
    }

    void label(String login, String label, Instant at) {
        if (happens(at)) {
            labels.add(label);
            events.add(new World.Event(0, "labeled", login, at, label));
        }
    }

    void beginAsDraft() {
        draft = true;
    }

    void readyForReview(String login, Instant at) {
        if (happens(at)) {
            draft = false;
            events.add(new World.Event(0, "ready_for_review", login, at, null));
        }
    }

    /** @param reason as GitHub gives it for issues, null for change requests */
    void close(String login, Instant at, String reason) {
        if (happens(at)) {
            closedAt = at;
            stateReason = reason;
            events.add(new World.Event(0, "closed", login, at, null));
        }
    }

    void reopen(String login, Instant at) {
        if (!open() && happens(at)) {
            closedAt = null;
            stateReason = "reopened";
            events.add(new World.Event(0, "reopened", login, at, null));
        }
    }

    void merge(String login, Instant at) {
        if (happens(at)) {
            mergedAt = at;
            mergedBy = login;
            events.add(new World.Event(0, "merged", login, at, null));
            close(login, at, null);
        }
    }

    void lock() {
        locked = true;
    }

    private boolean happens(Instant at) {
        boolean happens = at.isBefore(end);
        newest = happens && at.isAfter(newest) ? at : newest;
        return happens;
    }

    /** @param association what a login is to the repository as it is seen today */
    World.Thread thread(int number, UnaryOperator<String> association, LongSupplier ids) {
        List<World.Review> submitted = reviews(association, ids);
        return new World.Thread(
                number,
                ids.getAsLong(),
                opening.kind(),
                opening.title(),
                opening.bodyLength(),
                opening.login(),
                association.apply(opening.login()),
                opening.at(),
                newest,
                closedAt,
                stateReason,
                opening.kind().equals("issue") ? null : draft,
                mergedAt,
                mergedBy,
                List.copyOf(labels),
                locked,
                comments(association, ids),
                submitted,
                events(ids),
                lineComments(submitted, ids),
                null);
    }

    private List<World.Comment> comments(UnaryOperator<String> association, LongSupplier ids) {
        return comments.stream()
                .sorted(Comparator.comparing(World.Comment::createdAt))
                .map(c -> new World.Comment(
                        ids.getAsLong(),
                        c.author(),
                        association.apply(c.author()),
                        c.createdAt(),
                        c.updatedAt(),
                        c.bodyLength()))
                .toList();
    }

    private List<World.Review> reviews(UnaryOperator<String> association, LongSupplier ids) {
        return reviews.stream()
                .sorted(Comparator.comparing(World.Review::submittedAt))
                .map(r -> new World.Review(
                        ids.getAsLong(), r.author(), association.apply(r.author()), r.state(), r.submittedAt()))
                .toList();
    }

    /** Whoever does not simply approve points at a line. */
    private static List<World.ReviewComment> lineComments(List<World.Review> reviews, LongSupplier ids) {
        return reviews.stream()
                .filter(r -> !r.state().equals("APPROVED"))
                .map(r -> new World.ReviewComment(
                        ids.getAsLong(),
                        r.id(),
                        r.author(),
                        r.association(),
                        r.submittedAt(),
                        r.submittedAt(),
                        LINE_COMMENT_LENGTH))
                .toList();
    }

    private List<World.Event> events(LongSupplier ids) {
        return events.stream()
                .sorted(Comparator.comparing(World.Event::createdAt))
                .map(e -> new World.Event(ids.getAsLong(), e.event(), e.actor(), e.createdAt(), e.label()))
                .toList();
    }
}
