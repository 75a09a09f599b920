package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From question to answer to end. An issue that nobody answers is never closed by a maintainer: that would be one. */
final class IssueLife {
    private static final List<String> KINDS = List.of("bug", "bug", "bug", "enhancement", "question", "documentation");
    private static final List<String> REASONS =
            List.of("completed", "completed", "completed", "completed", "not_planned", "duplicate");

    private final Story story;
    private final People people;
    private final Dice dice;
    private final Instant end;

    IssueLife(Story story, People people, Dice dice, Instant end) {
        this.story = story;
        this.people = people;
        this.dice = dice;
        this.end = end;
    }

    Conversation live(Instant at) {
        Person author = people.issueAuthor(at, story.issues().newcomers());
        Conversation talk = new Conversation(
                new Conversation.Opening("issue", Titles.issue(dice), length(), author.login(), at), end);
        Robots.greet(story.bots(), talk, dice);
        boolean answered = dice.chance(story.issues().answered().at(at));
        Optional<Person> responder = answered ? people.responder(at, author) : Optional.empty();
        responder.ifPresentOrElse(person -> answer(talk, author, person), () -> wait(talk, author));
        cleanUp(talk);
        return talk;
    }

    private void answer(Conversation talk, Person author, Person responder) {
        Instant asked = talk.opening().at();
        Duration wait = dice.days(story.issues().waitDays().at(asked), 1.6);
        Instant at = Season.working(asked.plus(wait), dice);
        if (dice.chance(0.35)) {
            label(talk, responder, at);
        }
        if (dice.chance(0.08)) {
            talk.close(responder.login(), at, dice.chance(0.5) ? "not_planned" : "duplicate");
            return;
        }
        talk.comment(responder.login(), at, length());
        Instant last = discuss(talk, author, responder, at);
        if (dice.chance(0.82)) {
            settle(talk, author, last);
        }
    }

    /** Only maintainers may label. */
    private void label(Conversation talk, Person responder, Instant at) {
        if (people.maintains(responder)) {
            talk.label(
                    responder.login(), dice.chance(0.12) ? "good first issue" : dice.pick(KINDS), at.plusSeconds(40));
        }
    }

    /** Author and responder go to and fro; most talks are short. */
    private Instant discuss(Conversation talk, Person author, Person responder, Instant from) {
        Instant at = from;
        boolean authorsTurn = true;
        while (dice.chance(0.45)) {
            at = at.plus(dice.days(0.6, 1.5));
            talk.comment(authorsTurn ? author.login() : responder.login(), at, length());
            authorsTurn = !authorsTurn;
        }
        return at;
    }

    private void settle(Conversation talk, Person author, Instant from) {
        Instant at = Season.working(from.plus(dice.days(9, 1.7)), dice);
        String closer = dice.chance(0.2)
                ? author.login()
                : people.maintainerOtherThan(author).orElse(author).login();
        talk.close(closer, at, dice.pick(REASONS));
        if (dice.chance(0.01)) {
            talk.lock();
        }
        if (dice.chance(0.04)) {
            Instant again = at.plus(dice.days(4, 1.2));
            talk.reopen(author.login(), again);
            talk.comment(author.login(), again.plusSeconds(90), length());
            talk.close(closer, again.plus(dice.days(20, 1.2)), "completed");
        }
    }

    /** Nobody answers: some add to their own issue, some withdraw it, most let it be. */
    private void wait(Conversation talk, Person author) {
        Instant at = talk.opening().at();
        if (dice.chance(0.15)) {
            at = at.plus(dice.days(6, 1.2));
            talk.comment(author.login(), at, length());
        }
        if (dice.chance(0.1)) {
            talk.close(author.login(), at.plus(dice.days(5, 1.5)), "completed");
        }
    }

    /** On its first days the bot finds years of work. */
    private void cleanUp(Conversation talk) {
        if (story.issues().staleFrom() == null || !talk.open()) {
            return;
        }
        Instant first = People.start(story.issues().staleFrom()).plusSeconds(dice.below(6 * 86_400));
        Instant due = talk.newest().plus(Duration.ofDays(story.issues().staleDays()));
        Instant at = due.isAfter(first) ? due : first;
        talk.comment(Robots.STALE, at, 240);
        talk.label(Robots.STALE, "stale", at.plusSeconds(1));
        talk.close(Robots.STALE, at.plus(Duration.ofDays(7)), "not_planned");
    }

    private int length() {
        return 20 + (int) dice.skewed(350, 1.0);
    }
}
