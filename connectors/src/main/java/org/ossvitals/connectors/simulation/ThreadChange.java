package org.ossvitals.connectors.simulation;

import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.Size;
import org.ossvitals.connectors.simulation.World.Thread;

/** A thread that differs from another in some ways. */
public final class ThreadChange {
    private final Thread before;
    private String title;
    private int bodyLength;
    private String author;
    private String association;
    private Instant updatedAt;
    private Instant closedAt;
    private String stateReason;
    private Boolean draft;
    private Instant mergedAt;
    private String mergedBy;
    private List<String> labels;
    private boolean locked;
    private List<Comment> comments;
    private List<Review> reviews;
    private List<Event> events;
    private List<ReviewComment> reviewComments;
    private Size size;

    ThreadChange(Thread before) {
        this.before = before;
        this.title = before.title();
        this.bodyLength = before.bodyLength();
        this.author = before.author();
        this.association = before.association();
        this.updatedAt = before.updatedAt();
        this.closedAt = before.closedAt();
        this.stateReason = before.stateReason();
        this.draft = before.draft();
        this.mergedAt = before.mergedAt();
        this.mergedBy = before.mergedBy();
        this.labels = before.labels();
        this.locked = before.locked();
        this.comments = before.comments();
        this.reviews = before.reviews();
        this.events = before.events();
        this.reviewComments = before.reviewComments();
        this.size = before.size();
    }

    public ThreadChange title(String value) {
        title = value;
        return this;
    }

    public ThreadChange bodyLength(int value) {
        bodyLength = value;
        return this;
    }

    public ThreadChange author(String value) {
        author = value;
        return this;
    }

    public ThreadChange association(String value) {
        association = value;
        return this;
    }

    public ThreadChange updatedAt(Instant value) {
        updatedAt = value;
        return this;
    }

    public ThreadChange closedAt(Instant value) {
        closedAt = value;
        return this;
    }

    public ThreadChange stateReason(String value) {
        stateReason = value;
        return this;
    }

    public ThreadChange draft(Boolean value) {
        draft = value;
        return this;
    }

    public ThreadChange mergedAt(Instant value) {
        mergedAt = value;
        return this;
    }

    public ThreadChange mergedBy(String value) {
        mergedBy = value;
        return this;
    }

    public ThreadChange labels(List<String> value) {
        labels = value;
        return this;
    }

    public ThreadChange locked(boolean value) {
        locked = value;
        return this;
    }

    public ThreadChange comments(List<Comment> value) {
        comments = value;
        return this;
    }

    public ThreadChange reviews(List<Review> value) {
        reviews = value;
        return this;
    }

    public ThreadChange events(List<Event> value) {
        events = value;
        return this;
    }

    public ThreadChange reviewComments(List<ReviewComment> value) {
        reviewComments = value;
        return this;
    }

    public ThreadChange size(Size value) {
        size = value;
        return this;
    }

    public Thread done() {
        return new Thread(
                before.number(),
                before.id(),
                before.kind(),
                title,
                bodyLength,
                author,
                association,
                before.createdAt(),
                updatedAt,
                closedAt,
                stateReason,
                draft,
                mergedAt,
                mergedBy,
                labels,
                locked,
                comments,
                reviews,
                events,
                reviewComments,
                size);
    }
}
