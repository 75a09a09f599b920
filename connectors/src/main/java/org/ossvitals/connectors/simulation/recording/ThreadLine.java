package org.ossvitals.connectors.simulation.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ossvitals.connectors.simulation.World.Review;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.Size;
import org.ossvitals.connectors.simulation.World.Thread;

/** Reads a line of a thread file: one issue or change request with all that was said and done in it. */
record ThreadLine(RecordedRepository repository, Ids ids, Logins logins) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String NO_TITLE = "(title not recorded)";

    /** What belongs to reviews. */
    private record Reviewed(List<Review> reviews, List<ReviewComment> comments) {}

    void read(String text) {
        try {
            Entry line = new Entry(JSON.readTree(text));
            String fullName = line.demanded("repo");
            if (!fullName.equals(repository.fullName())) {
                throw new IllegalArgumentException("repo is " + fullName + " in a file of " + repository.fullName());
            }
            repository.add(thread(line, new Talk(ids, logins, fullName + "#" + line.count("number"))));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private Thread thread(Entry line, Talk talk) {
        Reviewed reviewed = reviewed(line, talk);
        return new Thread(
                line.count("number"),
                talk.id("thread", line, ""),
                kind(line.demanded("kind")),
                NO_TITLE,
                line.count("body_len"),
                talk.author(line),
                line.text("author_association"),
                line.demandedInstant("created_at"),
                line.demandedInstant("updated_at"),
                closedAt(line),
                null,
                line.flag("draft"),
                line.instant("merged_at"),
                logins.seen(line.text("merged_by")),
                line.texts("labels"),
                false,
                talk.each(line, "comments", talk::comment),
                reviewed.reviews(),
                talk.each(line, "events", talk::event),
                reviewed.comments(),
                size(line));
    }

    /** Only some recordings tell it. */
    private static Size size(Entry line) {
        return line.has("additions")
                ? new Size(line.count("additions"), line.count("deletions"), line.count("changed_files"))
                : null;
    }

    private static Reviewed reviewed(Entry line, Talk talk) {
        List<Review> reviews = new ArrayList<>();
        List<ReviewComment> comments = new ArrayList<>(talk.each(line, "review_comments", talk::reviewComment));
        for (Entry entry : line.entries("reviews")) {
            // What is pending was never submitted: nobody but its author sees it.
            if (!entry.demanded("state").equals("PENDING")) {
                Review review = talk.review(entry, "reviews:" + reviews.size());
                reviews.add(review);
                comments.addAll(talk.within(entry, review));
            }
        }
        return new Reviewed(List.copyOf(reviews), List.copyOf(comments));
    }

    private static String kind(String recorded) {
        return switch (recorded) {
            case "issue" -> "issue";
            case "pull" -> "change_request";
            default -> throw new IllegalArgumentException("kind is neither issue nor pull: " + recorded);
        };
    }

    private static Instant closedAt(Entry line) {
        Instant closedAt = line.instant("closed_at");
        String state = line.demanded("state");
        if (state.equals("OPEN") == (closedAt != null)) {
            throw new IllegalArgumentException("state is " + state + " but closed_at is " + closedAt);
        }
        return closedAt;
    }
}
