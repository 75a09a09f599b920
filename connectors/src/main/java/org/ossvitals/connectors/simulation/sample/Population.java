package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ossvitals.connectors.simulation.World.Account;

/**
 * Invents the accounts that one repository meets. A person is a function of seed and position, so that repositories
 * share people without knowing of each other. Names say nothing about places.
 */
final class Population {
    private static final int CROWD = 4_000;
    private static final int TEAMS = 200_000;
    private static final int TEAM = 50;
    private static final int REGULARS = 300_000;
    private static final int REGULAR_PEOPLE = 60;
    private static final Instant LONG_AGO = Instant.parse("2021-09-01T00:00:00Z");
    /** Coprime to the number of names, so that neighbours in position are strangers in name. */
    private static final int STEP = 7919;

    private final long seed;
    private final Story.Cast own;
    private final Story.Cast regulars;
    private final int team;
    private int next;

    /** What a population belongs to: the numbers of a project, whose team is shared, and of one of its repositories. */
    record Home(int project, int repository) {}

    Population(long seed, Home home, Story.Cast own, Story.Cast regulars) {
        this.seed = seed;
        this.own = own;
        this.regulars = regulars;
        this.team = TEAMS + TEAM * home.project();
        this.next = CROWD * home.repository();
    }

    /** Maintainers stay. */
    List<Person> team(Instant since) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < own.team(); i++) {
            Person person = person(team + i, own, since);
            people.add(new Person(person.account(), person.addresses(), Instant.MAX, false));
        }
        return List.copyOf(people);
    }

    Person stranger(Instant arrives, Instant leaves) {
        Person person = person(next++, own, arrives);
        return new Person(person.account(), person.addresses(), leaves, person.deleted());
    }

    /** One of the few who turn up everywhere in the foundation. */
    Person regular(Dice dice) {
        return person(REGULARS + dice.below(REGULAR_PEOPLE), regulars, LONG_AGO);
    }

    private Person person(int position, Story.Cast cast, Instant arrives) {
        Dice dice = Dice.of(seed, "person " + position);
        String first = Names.first(position * STEP);
        String last = Names.last(position * STEP);
        Account account = new Account(
                20_000_000L + position,
                Names.login(position, first, last),
                "User",
                dice.chance(0.85) ? first + " " + last : null,
                cast.employer() == null ? Companies.any(dice) : Companies.spelled(cast.employer(), dice),
                Places.text(cast, dice),
                arrives.minus(Duration.ofDays(5 + (long) dice.exponential(1200))));
        List<String> addresses = addresses(account, first + " " + last, dice);
        return new Person(account, addresses, Instant.MAX, dice.chance(0.008));
    }

    /** Some have two: one for the office, one for the host. */
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
