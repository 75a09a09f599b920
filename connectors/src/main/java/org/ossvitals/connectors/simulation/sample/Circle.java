package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who have done one kind of thing before. One time in three the next one is drawn by what each did so far,
 * which gives the long tail of real projects; else everybody is as likely.
 */
final class Circle {
    private static final int ATTEMPTS = 8;

    private final List<Person> acts = new ArrayList<>();
    private final List<Person> members = new ArrayList<>();
    private final Set<Person> known = new HashSet<>();
    private final Dice dice;

    Circle(Dice dice) {
        this.dice = dice;
    }

    void add(Person person) {
        acts.add(person);
        if (known.add(person)) {
            members.add(person);
        }
    }

    /** Nobody when all whom chance proposes have left. */
    Optional<Person> somebody(Instant at) {
        for (int attempt = 0; attempt < ATTEMPTS && !acts.isEmpty(); attempt++) {
            Person person = dice.pick(dice.chance(1 / 3.0) ? acts : members);
            if (person.presentAt(at)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
