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

    ChangeLife(Story story, People people, Dice dice, Instant end) {
        this.story = story;
        this.people = people;
        this.dice = dice;
        this.end = end;
    }

    Change live(Instant at) {
        Person author = people.changeAuthor(at);
        Conversation talk = new Conversation(
                new Conversation.Opening(
                        "change_request", Titles.change(dice), (int) dice.skewed(300, 1.1), author.login(), at),
                end);
        if (story.bots().greeter() != null) {
            talk.comment(story.bots().greeter(), at.plusSeconds(15 + dice.below(60)), 280);
        }
        draft(talk, author).ifPresent(ready -> decide(talk, author, ready));
        return Change.by(author, talk, dice);
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
        Optional<Person> reviewer = people.maintainerOtherThan(author);
        boolean alone = people.maintains(author) && dice.chance(story.changes().unreviewed());
        boolean merged = dice.chance(story.changes().merged().at(ready));
        if (alone || reviewer.isEmpty()) {
            if (merged) {
                talk.merge(author.login(), ready.plus(dice.days(0.3, 1.3)));
            }
        } else if (merged || dice.chance(0.6)) {
            Instant last = review(talk, author, reviewer.get(), ready);
            finish(talk, author, reviewer.get(), last, merged);
        }
    }

    private Instant review(Conversation talk, Person author, Person reviewer, Instant ready) {
        Instant at = Season.working(ready.plus(dice.days(story.changes().waitDays(), 1.5)), dice);
        if (dice.chance(0.25)) {
            talk.comment(reviewer.login(), at, (int) dice.skewed(120, 1.0));
        }
        String verdict = dice.pick(VERDICTS);
        talk.review(reviewer.login(), verdict, at);
        while (!verdict.equals("APPROVED") && dice.chance(0.8)) {
            at = at.plus(dice.days(1, 1.3));
            talk.comment(author.login(), at, (int) dice.skewed(80, 1.0));
            at = Season.working(at.plus(dice.days(0.7, 1.3)), dice);
            verdict = dice.pick(VERDICTS);
            talk.review(reviewer.login(), verdict, at);
        }
        return at;
    }

    private void finish(Conversation talk, Person author, Person reviewer, Instant last, boolean merged) {
        if (merged) {
            talk.merge(reviewer.login(), last.plus(dice.days(0.5, 1.4)));
        } else if (dice.chance(0.85)) {
            Person closer = dice.chance(0.6) ? reviewer : author;
            talk.close(closer.login(), last.plus(dice.days(12, 1.4)), null);
        }
    }
}
