package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.List;

/** A change request by a bot: merged by a maintainer, closed by the bot when a newer one replaces it, or left. */
final class UpdateLife {
    private final Story story;
    private final People people;
    private final Dice dice;
    private final Instant end;

    UpdateLife(Story story, People people, Dice dice, Instant end) {
        this.story = story;
        this.people = people;
        this.dice = dice;
        this.end = end;
    }

    Change live(Instant at) {
        List<String> bots = story.bots().authors();
        // The first bot of the list opens most.
        String bot = bots.get((int) (bots.size() * dice.even() * dice.even()));
        Conversation talk =
                new Conversation(new Conversation.Opening("change_request", Titles.update(dice), 1_800, bot, at), end);
        talk.label(bot, "dependencies", at.plusSeconds(2));
        Robots.greet(story.bots(), talk, dice);
        decide(talk, bot);
        return new Change(talk, Signature.ofBot(bot));
    }

    private void decide(Conversation talk, String bot) {
        Instant at = Season.working(talk.opening().at().plus(dice.days(3, 1.3)), dice);
        if (dice.chance(story.bots().merged())) {
            String by = people.maintainerOtherThan(null).map(Person::login).orElse(bot);
            if (dice.chance(0.4)) {
                talk.review(by, "APPROVED", at);
            }
            talk.merge(by, at.plusSeconds(120));
        } else if (dice.chance(0.8)) {
            Instant replaced = at.plus(dice.days(7, 0.8));
            talk.comment(bot, replaced, 90);
            talk.close(bot, replaced, null);
        }
    }
}
