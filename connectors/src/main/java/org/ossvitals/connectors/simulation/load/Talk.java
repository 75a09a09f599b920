package org.ossvitals.connectors.simulation.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.ossvitals.connectors.simulation.World;

/** One thread in the making: each thing that happens in it moves its last change. */
final class Talk {
    private static final double SECONDS_A_DAY = 86_400;
    private static final String NONE = "NONE";
    private static final String MEMBER = "MEMBER";

    private final int number;
    private final boolean change;
    private final Instant opened;
    private final Instant now;
    private final World.Size size;
    private final Crowd crowd;
    private final LongSupplier ids;
    private final SplittableRandom dice;
    private final String author;
    private final List<World.Comment> comments = new ArrayList<>();
    private final List<World.Review> reviews = new ArrayList<>();
    private final List<World.ReviewComment> reviewComments = new ArrayList<>();
    private final List<World.Event> events = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Instant updated;
    private Instant closed;
    private Instant merged;
    private String mergedBy;

    Talk(int number, boolean change, Instant opened, Instant now, Chance chance) {
        this.number = number;
        this.change = change;
        this.opened = opened;
        this.updated = opened;
        this.now = now;
        this.crowd = chance.crowd();
        this.ids = chance.ids();
        this.dice = chance.dice();
        this.size = change ? new World.Size(length(60), length(20), 1 + dice.nextInt(12)) : null;
        // Who comes for the first time must not be drawn where a robot opens, or may never be heard.
        this.author = change && dice.nextInt(20) == 0 ? Crowd.UPDATES : crowd.comer();
    }

    /** Where people, identities and luck come from. */
    record Chance(Crowd crowd, LongSupplier ids, SplittableRandom dice) {}

    Talk labelled(String label, Instant at) {
        labels.add(label);
        event("labeled", crowd.maintainer(), at, label);
        return this;
    }

    Talk said(int count) {
        List<Instant> times = times(count, 0.3, 2.0);
        for (int i = 0; i < count; i++) {
            boolean check = i == 0 && change;
            // A robot answers in the second of the opening.
            Instant at = check ? opened : times.get(i);
            // One in twelve is edited later.
            Instant edited = dice.nextInt(12) == 0 ? after(at, 0.01, 2.0) : at;
            String by = check ? Crowd.CHECKS : dice.nextInt(200) == 0 ? null : crowd.comer();
            comments.add(
                    new World.Comment(ids.getAsLong(), by, by == null ? NONE : association(), at, edited, length(200)));
            changed(edited);
        }
        return this;
    }

    Talk reviewed(int count, int lines) {
        List<Instant> times = times(count, 0.5, 1.5);
        for (int i = 0; i < count; i++) {
            Instant at = times.get(i);
            String state = i == count - 1 ? "APPROVED" : dice.nextInt(4) == 0 ? "CHANGES_REQUESTED" : "COMMENTED";
            reviews.add(new World.Review(ids.getAsLong(), crowd.regular(), MEMBER, state, at));
            changed(at);
        }
        for (int i = 0; i < lines; i++) {
            World.Review review = reviews.get(dice.nextInt(reviews.size()));
            // Lines that are commented in one review are sent in one second.
            boolean answer = dice.nextInt(3) == 0;
            Instant said = answer ? after(review.submittedAt(), 0.2, 1.5) : review.submittedAt();
            reviewComments.add(new World.ReviewComment(
                    ids.getAsLong(),
                    review.id(),
                    answer ? crowd.comer() : review.author(),
                    association(),
                    said,
                    said,
                    length(120)));
            changed(said);
        }
        return this;
    }

    /** Nine of ten come to an end some time; three of four change requests that do are merged. */
    Talk ended() {
        Instant end = opened.plusSeconds(skewed(3, 2.0));
        if (dice.nextInt(10) == 0 || !end.isBefore(now)) {
            return this;
        }
        if (dice.nextInt(30) == 0) {
            event("closed", crowd.maintainer(), opened.plusSeconds(30), null);
            event("reopened", author, opened.plusSeconds(60), null);
        }
        closed = end;
        String by = crowd.maintainer();
        if (change && dice.nextInt(4) != 0) {
            merged = end;
            mergedBy = by;
            event("merged", by, end, null);
        }
        event("closed", by, end, null);
        return this;
    }

    /** Some things are done to many threads in one second. */
    Talk swept(String label, Instant at) {
        return at.isBefore(updated) || !at.isBefore(now) ? this : labelled(label, at);
    }

    Instant updated() {
        return updated;
    }

    World.Thread thread() {
        return new World.Thread(
                number,
                ids.getAsLong(),
                change ? "change_request" : "issue",
                (change ? "Change " : "Issue ") + number,
                length(400),
                author,
                association(),
                opened,
                updated,
                closed,
                closed == null || change ? null : "completed",
                change ? Boolean.FALSE : null,
                merged,
                mergedBy,
                List.copyOf(labels),
                false,
                List.copyOf(comments),
                List.copyOf(reviews),
                List.copyOf(events),
                List.copyOf(reviewComments),
                size);
    }

    private void event(String event, String actor, Instant at, String label) {
        events.add(new World.Event(ids.getAsLong(), event, actor, at, label));
        changed(at);
    }

    private void changed(Instant at) {
        updated = at.isAfter(updated) ? at : updated;
    }

    /** One after the other; a talk that would last beyond now is as old as it can be, and does not pile up at its end. */
    private List<Instant> times(int count, double medianDays, double spread) {
        List<Instant> times = new ArrayList<>();
        Instant at = opened;
        for (int i = 0; i < count; i++) {
            Instant next = at.plusSeconds(skewed(medianDays, spread));
            at = next.isBefore(now) ? next : someTimeAfter(opened);
            times.add(at);
        }
        times.sort(null);
        return times;
    }

    private Instant after(Instant from, double medianDays, double spread) {
        Instant at = from.plusSeconds(skewed(medianDays, spread));
        return at.isBefore(now) ? at : someTimeAfter(from);
    }

    private Instant someTimeAfter(Instant from) {
        long left = Duration.between(from, now).toSeconds();
        return from.plusSeconds((long) (left * dice.nextDouble())).truncatedTo(ChronoUnit.SECONDS);
    }

    private long skewed(double medianDays, double spread) {
        return (long) (SECONDS_A_DAY * medianDays * StrictMath.exp(spread * dice.nextGaussian()));
    }

    private int length(int median) {
        return (int) (median * StrictMath.exp(dice.nextGaussian()));
    }

    private String association() {
        return dice.nextInt(3) == 0 ? MEMBER : NONE;
    }
}
