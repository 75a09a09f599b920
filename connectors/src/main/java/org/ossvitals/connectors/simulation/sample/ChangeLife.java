package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From proposal through review to merged, declined, withdrawn or forgotten. */
final class ChangeLife {
    private static final List<String> VERDICTS =
            List.of("APPROVED", "APPROVED", "APPROVED", "CHANGES_REQUESTED", "COMMENTED");

    private final Story story;
    private final People people;
    private final Dice dice;
    private final Instant end;

    /** Who talks with whom about what. */
    private record Review(Conversation talk, Person author, Person reviewer) {}

    ChangeLife(Story story, People people, Dice dice, Instant end) {
        this.story = story;
        this.people = people;
        this.dice = dice;
        this.end = end;
    }

    Change live(Instant at) {
        Person author = people.changeAuthor(at);
        int length = (int) dice.skewed(300, 1.1);
        Conversation talk = new Conversation(
                new Conversation.Opening("change_request", Titles.change(dice), length, author.login(), at), end);
        Robots.greet(story.bots(), talk, dice);
        draft(talk, author).ifPresent(ready -> decide(talk, author, ready));
        return new Change(talk, Signature.of(author, dice));
    }

    /** When the change is ready for review; some drafts never are. */
    private Optional<Instant> draft(Conversation talk, Person author) {
        Instant at = talk.opening().at();
        if (!dice.chance(0.06)) {
            return Optional.of(at);
        }
        talk.beginAsDraft();
        if (dice.chance(0.2)) {
            return Optional.empty();
        }
        Instant ready = at.plus(dice.days(3, 1.2));
        talk.readyForReview(author.login(), ready);
        return Optional.of(ready);
    }

    private void decide(Conversation talk, Person author, Instant ready) {
        boolean merged = dice.chance(story.changes().merged().at(ready));
        boolean alone = people.maintains(author) && dice.chance(story.changes().unreviewed());
        Optional<Person> reviewer = alone ? Optional.empty() : people.maintainerOtherThan(author);
        if (reviewer.isEmpty() && merged) {
            talk.merge(author.login(), ready.plus(dice.days(0.3, 1.3)));
        }
        reviewer.map(person -> new Review(talk, author, person)).ifPresent(review -> {
            if (merged) {
                talk.merge(review.reviewer().login(), rounds(review, ready).plus(dice.days(0.5, 1.4)));
            } else if (dice.chance(0.6)) {
                decline(review, rounds(review, ready));
            }
        });
    }

    /** Reviews until one approves or somebody gives up; when the last of them was. */
    private Instant rounds(Review review, Instant ready) {
        Instant at = Season.working(ready.plus(dice.days(story.changes().waitDays(), 1.5)), dice);
        if (dice.chance(0.25)) {
            review.talk().comment(review.reviewer().login(), at, (int) dice.skewed(120, 1.0));
        }
        while (!approved(review, at) && dice.chance(0.8)) {
            at = at.plus(dice.days(1, 1.3));
            review.talk().comment(review.author().login(), at, (int) dice.skewed(80, 1.0));
            at = Season.working(at.plus(dice.days(0.7, 1.3)), dice);
        }
        return at;
    }

    private boolean approved(Review review, Instant at) {
        String verdict = dice.pick(VERDICTS);
        review.talk().review(review.reviewer().login(), verdict, at);
        return verdict.equals("APPROVED");
    }

    private void decline(Review review, Instant last) {
        if (dice.chance(0.85)) {
            Person closer = dice.chance(0.6) ? review.reviewer() : review.author();
            review.talk().close(closer.login(), last.plus(dice.days(12, 1.4)), null);
        }
    }
}
