package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ossvitals.connectors.simulation.Signing;
import org.ossvitals.connectors.simulation.World;

/** The default branch: merged change requests and direct pushes, in one line from the first commit on. */
final class CommitLog {
    private final Story story;
    private final People people;
    private final Dice dice;
    private final List<Entry> entries = new ArrayList<>();

    /** On which line a commit lies: the default branch itself, a branch, or where a branch is joined. */
    private enum Line {
        MAIN,
        BRANCH,
        MERGE
    }

    /** A commit before it knows its parents. */
    private record Entry(Instant at, Signature author, Instant writtenAt, String subject, Line line) {}

    CommitLog(Story story, People people, Dice dice) {
        this.story = story;
        this.people = people;
        this.dice = dice;
    }

    List<World.Commit> commits(List<Change> changes, Instant end) {
        changes.stream().filter(Change::merged).forEach(this::land);
        Instant start = People.start(story.created());
        push(start.plusSeconds(600), "Initial commit");
        Season.moments(story.changes().pushes(), start.plusSeconds(601), end, dice)
                .forEach(at -> push(at, "Tidy up " + Titles.issue(dice)));
        entries.sort(Comparator.comparing(Entry::at));
        return linked();
    }

    private void land(Change change) {
        Instant at = change.talk().mergedAt();
        Signature author = change.author();
        String title = change.talk().opening().title();
        if (!story.changes().mergeCommits()) {
            entries.add(new Entry(at, author, at, title, Line.MAIN));
            return;
        }
        Instant opened = change.talk().opening().at();
        for (int i = dice.below(2); i >= 0; i--) {
            entries.add(new Entry(
                    at.minusSeconds(1), author, opened.minus(Duration.ofMinutes(5L + 40L * i)), title, Line.BRANCH));
        }
        entries.add(new Entry(at, author, at, "Merge branch: " + title, Line.MERGE));
    }

    private void push(Instant at, String subject) {
        Signature author = Signature.of(people.committer(), dice);
        Instant written = at.minus(dice.days(0.05, 1.5));
        entries.add(new Entry(at, author, written, subject, Line.MAIN));
    }

    private List<World.Commit> linked() {
        List<World.Commit> commits = new ArrayList<>();
        String main = null;
        String tip = null;
        for (Entry entry : entries) {
            World.Commit commit = commit(entry, parents(entry.line(), main, tip));
            commits.add(commit);
            tip = commit.sha();
            main = entry.line() == Line.BRANCH ? main : tip;
        }
        return commits;
    }

    private static List<String> parents(Line line, String main, String tip) {
        if (main == null) {
            return List.of();
        }
        return switch (line) {
            case MAIN -> List.of(main);
            case BRANCH -> List.of(tip);
            case MERGE -> tip.equals(main) ? List.of(main) : List.of(main, tip);
        };
    }

    private World.Commit commit(Entry entry, List<String> parents) {
        Signature author = entry.author();
        return new World.Commit(
                dice.sha(),
                parents,
                author.login(),
                author.name(),
                author.address(),
                entry.writtenAt(),
                entry.at(),
                entry.subject(),
                entry.line() == Line.MERGE ? List.of() : coAuthors(author, entry.at()),
                Signing.BY_THE_AUTHOR);
    }

    private List<String> coAuthors(Signature author, Instant at) {
        if (!dice.chance(0.06)) {
            return List.of();
        }
        return people.colleague(at)
                .map(person -> Signature.of(person, dice))
                .filter(helper -> !helper.name().equals(author.name()))
                .map(helper -> List.of(helper.trailer()))
                .orElse(List.of());
    }
}
