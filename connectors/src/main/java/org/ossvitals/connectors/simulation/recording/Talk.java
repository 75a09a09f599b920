package org.ossvitals.connectors.simulation.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.ReviewComment;

/**
 * Reads what was said and done in one thread.
 *
 * @param thread the thread's name, from which identities that were not recorded are made
 */
record Talk(Ids ids, Logins logins, String thread) {

    <T> List<T> each(Entry line, String field, BiFunction<Entry, String, T> fact) {
        List<T> facts = new ArrayList<>();
        for (Entry entry : line.entries(field)) {
            facts.add(fact.apply(entry, field + ":" + facts.size()));
        }
        return List.copyOf(facts);
    }

    String author(Entry entry) {
        String type = entry.text("author_type");
        return logins.seen(entry.text("author"), "Bot".equals(type) ? "Bot" : "User");
    }

    /** @param place where in the thread the entry stands */
    long id(String kind, Entry entry, String place) {
        Long recorded = entry.number("id");
        return recorded == null ? ids.of(kind, thread + ":" + place) : recorded;
    }

    Comment comment(Entry entry, String place) {
        return new Comment(
                id("comment", entry, place),
                author(entry),
                entry.text("author_association"),
                entry.demandedInstant("created_at"),
                entry.demandedInstant("updated_at"),
                entry.count("body_len"));
    }

    Event event(Entry entry, String place) {
        return new Event(
                id("event", entry, place),
                entry.demanded("event"),
                logins.seen(entry.text("actor")),
                entry.demandedInstant("created_at"),
                entry.text("label"));
    }

    Review review(Entry entry, String place) {
        return new Review(
                id("review", entry, place),
                author(entry),
                entry.text("author_association"),
                entry.demanded("state"),
                entry.demandedInstant("submitted_at"));
    }

    /** A comment that was recorded on its own. */
    ReviewComment reviewComment(Entry entry, String place) {
        return new ReviewComment(
                id("review-comment", entry, place),
                entry.number("review_id"),
                author(entry),
                entry.text("author_association"),
                entry.demandedInstant("created_at"),
                entry.demandedInstant("updated_at"),
                entry.count("body_len"));
    }

    /** Comments that were recorded within the review they came with, and so are by the reviewer. */
    List<ReviewComment> within(Entry entry, Review review) {
        return each(
                entry,
                "comments",
                (comment, place) -> new ReviewComment(
                        id("review-comment", comment, review.id() + ":" + place),
                        review.id(),
                        review.author(),
                        review.association(),
                        comment.demandedInstant("created_at"),
                        comment.demandedInstant("updated_at"),
                        comment.count("body_len")));
    }
}
