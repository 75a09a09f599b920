package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ossvitals.connectors.simulation.World.Account;

/** The people of one repository: a team that stays, and a crowd that comes and goes. Ask in order of time. */
final class People {
    private final Story.Cast cast;
    private final Population population;
    private final Dice dice;
    private final List<Person> team;
    private final Map<Account, Person> everybody = new LinkedHashMap<>();
    private final Circle openers;
    private final Circle authors;

    People(Story story, Population population, Dice dice) {
        this.cast = story.people();
        this.population = population;
        this.dice = dice;
        this.openers = new Circle(dice);
        this.authors = new Circle(dice);
        this.team = population.team(start(story.created()));
        team.forEach(person -> everybody.put(person.account(), person));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    List<Person> team() {
        return team;
    }

    /** Accounts that still exist, of all who ever took part. */
    List<Account> accounts() {
        return everybody.values().stream()
                .filter(person -> !person.deleted())
                .map(Person::account)
                .toList();
    }

    boolean maintains(Person person) {
        return team.contains(person);
    }

    Person changeAuthor(Instant at) {
        double lead = cast.lead().at(at);
        double draw = dice.even();
        if (draw < lead) {
            return team.get(0);
        }
        if (draw < lead + cast.others().at(at) && team.size() > 1) {
            return maintainer(1);
        }
        Person author = dice.chance(cast.newcomers().at(at)) ? newAuthor(at) : again(authors, at);
        authors.add(author);
        return author;
    }

    /** A third of those who write their first change have opened an issue before. */
    private Person newAuthor(Instant at) {
        return dice.chance(0.35) ? again(openers, at) : arrival(at);
    }

    Person issueAuthor(Instant at, double newcomers) {
        if (dice.chance(0.06)) {
            return maintainer(0);
        }
        Person author = dice.chance(newcomers) ? arrival(at) : again(dice.chance(0.3) ? authors : openers, at);
        openers.add(author);
        return author;
    }

    /** Mostly a maintainer, now and then somebody who has been here before. */
    Optional<Person> responder(Instant at, Person author) {
        Person maintainer = maintainer(0);
        Person person = dice.chance(0.2) ? openers.somebody(at).orElse(maintainer) : maintainer;
        return otherThan(author, person).or(() -> anyOther(author));
    }

    Optional<Person> maintainerOtherThan(Person author) {
        return otherThan(author, maintainer(0)).or(() -> anyOther(author));
    }

    /** Who pushes to the default branch. */
    Person committer() {
        return maintainer(0);
    }

    /** Somebody who has written changes and is still around. */
    Optional<Person> colleague(Instant at) {
        return authors.somebody(at);
    }

    private Optional<Person> anyOther(Person author) {
        List<Person> rest =
                team.stream().filter(person -> !person.equals(author)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(dice.pick(rest));
    }

    private static Optional<Person> otherThan(Person author, Person person) {
        return Optional.of(person).filter(other -> !other.equals(author));
    }

    /** Earlier maintainers do more. */
    private Person maintainer(int from) {
        int rank = (int) ((team.size() - from) * dice.even() * dice.even());
        return team.get(from + rank);
    }

    private Person again(Circle circle, Instant at) {
        return circle.somebody(at).orElseGet(() -> arrival(at));
    }

    /** In a repository of one employer nobody drops in from elsewhere. */
    private Person arrival(Instant at) {
        boolean regular = cast.employer() == null && dice.chance(0.04);
        Person person = regular ? population.regular(dice) : population.stranger(at, leaving(at));
        everybody.putIfAbsent(person.account(), person);
        return person;
    }

    /** Half come once; the others stay for a while, most for a short one. */
    private Instant leaving(Instant arrives) {
        double days = dice.chance(0.5) ? dice.exponential(4) : dice.exponential(cast.tenureDays());
        Instant leaves = arrives.plus(Duration.ofHours((long) (24 * days)));
        if (cast.exodus() == null || dice.chance(cast.staying())) {
            return leaves;
        }
        Instant end = start(cast.exodus()).plus(Duration.ofHours(dice.below(24 * 14)));
        return arrives.isBefore(end) && leaves.isAfter(end) ? end : leaves;
    }
}
