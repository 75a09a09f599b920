package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ossvitals.connectors.simulation.World.Account;

/**
 * Invents accounts. A person is a function of seed and position, so repositories can share people without knowing of
 * each other. Names say nothing about places.
 */
final class Population {
    /** Coprime to the number of names, so that neighbours in position are strangers in name. */
    private static final int STEP = 7919;

    private final long seed;
    private final Story.Cast cast;

    Population(long seed, Story.Cast cast) {
        this.seed = seed;
        this.cast = cast;
    }

    Person person(int position, Instant arrives, Instant leaves) {
        Dice dice = Dice.of(seed, "person " + position);
        String first = Names.first(position * STEP);
        String last = Names.last(position * STEP);
        String login = Names.login(position, first, last);
        String company = cast.employer() == null ? Companies.any(dice) : Companies.spelled(cast.employer(), dice);
        Account account = new Account(
                20_000_000L + position,
                login,
                "User",
                dice.chance(0.85) ? first + " " + last : null,
                company,
                Places.text(cast, dice),
                arrives.minus(Duration.ofDays(5 + (long) dice.exponential(1200))));
        boolean deleted = dice.chance(0.008);
        return new Person(account, addresses(account, first + " " + last, dice), leaves, deleted);
    }

    private static List<String> addresses(Account account, String fullName, Dice dice) {
        List<String> addresses = new ArrayList<>();
        String local = fullName.toLowerCase(Locale.ROOT).replace(' ', '.');
        if (account.company() != null && dice.chance(0.5)) {
            addresses.add(local + "@" + Companies.domain(account.company()));
        } else if (dice.chance(0.4)) {
            // The free-mail host allows no underscore, so these addresses belong to nobody.
            addresses.add(local.replace('.', '_') + "@gmail.com");
        }
        if (addresses.isEmpty() || dice.chance(0.25)) {
            addresses.add(account.id() + "+" + account.login() + "@users.noreply.github.com");
        }
        return List.copyOf(addresses);
    }
}
