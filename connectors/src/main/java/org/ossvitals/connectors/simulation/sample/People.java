package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The people of one repository: a team that stays, and a crowd that comes and goes. Ask in order of time.
 */
final class People {
    private static final int PER_REPOSITORY = 4_000;
    private static final int TEAMS = 200_000;
    private static final int TEAM_SIZE_LIMIT = 50;

    private final Story.Cast cast;
    private final Population population;
    private final Dice dice;
    private final List<Person> team;
    private final List<Person> everybody = new ArrayList<>();
    private final Circle openers;
    private final Circle authors;
    private int nextPosition;

    /** @param project number of the project, whose team is shared, and {@code repository} that of the repository */
    People(Story story, long seed, int project, int repository) {
        this.cast = story.people();
        this.population = new Population(seed, cast);
        this.dice = Dice.of(seed, "people of " + story.repository());
        this.openers = new Circle(dice);
        this.authors = new Circle(dice);
        this.nextPosition = repository * PER_REPOSITORY;
        Instant start = start(story.created());
        this.team = IntStream.range(0, cast.team())
                .mapToObj(i -> population.person(TEAMS + project * TEAM_SIZE_LIMIT + i, start, Instant.MAX))
                .map(person -> new Person(person.account(), person.addresses(), Instant.MAX, false))
                .toList();
        everybody.addAll(team);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    List<Person> team() {
        return team;
    }

    List<Person> everybody() {
        return Collections.unmodifiableList(everybody);
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

    private Person arrival(Instant at) {
        Person person = population.person(nextPosition++, at, leaving(at));
        everybody.add(person);
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
