package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World;

/** Issues and change requests of one repository, in the order in which they were opened, and their numbers. */
final class ThreadLog {
    private final Story story;
    private final People people;
    private final Dice dice;
    private final Instant end;
    private final List<Conversation> talks = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private enum Kind {
        ISSUE,
        CHANGE,
        UPDATE
    }

    private record Beginning(Instant at, Kind kind) {}

    ThreadLog(Story story, People people, Dice dice, Instant end) {
        this.story = story;
        this.people = people;
        this.dice = dice;
        this.end = end;
        play();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private void play() {
        IssueLife issue = new IssueLife(story, people, dice, end);
        ChangeLife change = new ChangeLife(story, people, dice, end);
        UpdateLife update = new UpdateLife(story, people, dice, end);
        for (Beginning beginning : beginnings()) {
            switch (beginning.kind()) {
                case ISSUE -> talks.add(issue.live(beginning.at()));
                case CHANGE -> add(change.live(beginning.at()));
                case UPDATE -> add(update.live(beginning.at()));
            }
        }
    }

    private void add(Change change) {
        changes.add(change);
        talks.add(change.talk());
    }

    private List<Beginning> beginnings() {
        return Stream.of(
                        of(Kind.ISSUE, story.issues().perQuarter()),
                        of(Kind.CHANGE, story.changes().perQuarter()),
                        of(Kind.UPDATE, story.bots().changesPerQuarter()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Beginning::at))
                .toList();
    }

    private List<Beginning> of(Kind kind, Curve perQuarter) {
        Instant first = People.start(story.created()).plusSeconds(3_600);
        return Season.moments(perQuarter, first, end, dice).stream()
                .map(at -> new Beginning(at, kind))
                .toList();
    }

    /** Some numbers lead nowhere: their threads were deleted or moved. */
    List<World.Thread> threads(LongSupplier ids) {
        UnaryOperator<String> association = association();
        List<World.Thread> threads = new ArrayList<>();
        int number = 0;
        for (Conversation talk : talks) {
            number++;
            while (dice.chance(story.lost())) {
                number++;
            }
            threads.add(talk.thread(number, association, ids));
        }
        return threads;
    }

    /** As the host shows it today: whoever had a change merged at any time is a contributor on every old thread too. */
    private UnaryOperator<String> association() {
        Set<String> team = people.team().stream().map(Person::login).collect(Collectors.toSet());
        Set<String> merged = new HashSet<>();
        changes.stream()
                .filter(Change::merged)
                .map(change -> change.author().login())
                .filter(Objects::nonNull)
                .forEach(merged::add);
        return login -> team.contains(login) ? "MEMBER" : merged.contains(login) ? "CONTRIBUTOR" : "NONE";
    }
}
