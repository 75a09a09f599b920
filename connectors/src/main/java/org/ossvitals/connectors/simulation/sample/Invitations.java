package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.World.Event;
import org.ossvitals.connectors.simulation.World.Thread;

/**
 * Which issues call for help, who took them, and which change request closed them. This is laid over threads that are
 * told already, with dice of its own, so that it changes no story.
 */
final class Invitations {
    private static final String EASY = "good first issue";
    private static final Duration PATIENCE = Duration.ofDays(20);
    /** Events that are laid over a thread have ids far from all others of its repository. */
    private static final long APART = 4_000_000L;

    private final List<Thread> threads;
    private final String maintainer;
    private final Dice dice;
    private final Set<Integer> taken = new HashSet<>();

    Invitations(List<Thread> threads, String maintainer, Dice dice) {
        this.threads = threads;
        this.maintainer = maintainer;
        this.dice = dice;
    }

    List<Thread> laidOver() {
        return threads.stream()
                .map(thread -> thread.kind().equals("issue") ? closed(assigned(labelled(thread))) : thread)
                .toList();
    }

    /** Some of the issues that a maintainer has sorted are easy, and some call everybody. */
    private Thread labelled(Thread issue) {
        double luck = dice.even();
        Optional<Event> sorted = issue.events().stream()
                .filter(event ->
                        event.event().equals("labeled") && !event.actor().endsWith("[bot]"))
                .findFirst();
        if (sorted.isEmpty() || issue.labels().contains(EASY) || luck >= 0.3) {
            return issue;
        }
        String label = luck < 0.2 ? EASY : "help wanted";
        Event event = new Event(
                issue.id() + APART,
                "labeled",
                sorted.get().actor(),
                sorted.get().createdAt(),
                label);
        return with(issue, event).change().labels(and(issue.labels(), label)).done();
    }

    private Thread assigned(Thread issue) {
        Instant at = issue.createdAt().plus(Duration.ofHours(30 + dice.below(90)));
        boolean meant = issue.labels().contains(EASY) && dice.chance(0.35);
        // Nobody touches it for that after its last change.
        return meant && at.isBefore(issue.updatedAt())
                ? with(issue, new Event(issue.id() + 2 * APART, "assigned", maintainer, at, null))
                : issue;
    }

    private Thread closed(Thread issue) {
        if (!issue.labels().contains(EASY) || !"completed".equals(issue.stateReason())) {
            return issue;
        }
        return threads.stream()
                .filter(change -> closes(change, issue))
                .findFirst()
                .map(change -> closedBy(issue, change))
                .orElse(issue);
    }

    private boolean closes(Thread change, Thread issue) {
        return change.mergedAt() != null
                && change.author() != null
                && !change.author().endsWith("[bot]")
                && !change.author().equals("Copilot")
                && change.mergedAt().isBefore(issue.closedAt())
                && change.mergedAt().isAfter(issue.closedAt().minus(PATIENCE))
                && !taken.contains(change.number());
    }

    private Thread closedBy(Thread issue, Thread change) {
        taken.add(change.number());
        List<Event> events = issue.events().stream()
                .map(event -> event.event().equals("closed")
                                && event.createdAt().equals(issue.closedAt())
                        ? new Event(event.id(), "closed", event.actor(), event.createdAt(), null, change.number())
                        : event)
                .toList();
        return issue.change().events(events).done();
    }

    private static Thread with(Thread thread, Event event) {
        List<Event> events = new ArrayList<>(thread.events());
        int before = (int) events.stream()
                .filter(other -> !other.createdAt().isAfter(event.createdAt()))
                .count();
        events.add(before, event);
        return thread.change().events(events).done();
    }

    private static List<String> and(List<String> labels, String label) {
        return Stream.concat(labels.stream(), Stream.of(label)).toList();
    }
}
