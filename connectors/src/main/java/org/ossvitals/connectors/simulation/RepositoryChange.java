package org.ossvitals.connectors.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

/** A repository that differs from another in some ways. */
public final class RepositoryChange {
    private final SimulatedRepository before;
    private String owner;
    private String name;
    private String defaultBranch;
    private Boolean archived;
    private Boolean hasIssues;
    private Set<Fact> known;
    private String licenseSpdx;
    private Integer forks;
    private Map<LocalDate, Integer> starsByDay;
    private int threadNumbers;
    private List<Thread> threads;
    private List<Commit> commits;
    private List<Release> releases;
    private List<Tag> tags;
    private Circumstances circumstances;

    RepositoryChange(SimulatedRepository before) {
        this.before = before;
        this.owner = before.owner();
        this.name = before.name();
        this.defaultBranch = before.defaultBranch();
        this.archived = before.archived();
        this.hasIssues = before.hasIssues();
        this.known = before.known();
        this.licenseSpdx = before.licenseSpdx();
        this.forks = before.forks();
        this.starsByDay = before.starsByDay();
        this.threadNumbers = before.threadNumbers();
        this.threads = before.threads();
        this.commits = before.commits();
        this.releases = before.releases();
        this.tags = before.tags();
        this.circumstances = before.circumstances();
    }

    /** Takes another name; the former one leads to it still. */
    public RepositoryChange renamed(String newOwner, String newName) {
        List<String> former = new ArrayList<>(circumstances.formerNames());
        former.add(owner + "/" + name);
        owner = newOwner;
        name = newName;
        return circumstances(circumstances.formerly(former));
    }

    /** Changes one thread; its number must not change. */
    public RepositoryChange thread(int number, UnaryOperator<Thread> change) {
        threads = threads.stream()
                .map(thread -> thread.number() == number ? change.apply(thread) : thread)
                .toList();
        return this;
    }

    public RepositoryChange defaultBranch(String value) {
        defaultBranch = value;
        return this;
    }

    public RepositoryChange archived(Boolean value) {
        archived = value;
        return this;
    }

    public RepositoryChange hasIssues(Boolean value) {
        hasIssues = value;
        return this;
    }

    public RepositoryChange known(Set<Fact> value) {
        known = value;
        return this;
    }

    public RepositoryChange licenseSpdx(String value) {
        licenseSpdx = value;
        return this;
    }

    public RepositoryChange forks(Integer value) {
        forks = value;
        return this;
    }

    public RepositoryChange starsByDay(Map<LocalDate, Integer> value) {
        starsByDay = value;
        return this;
    }

    public RepositoryChange threadNumbers(int value) {
        threadNumbers = value;
        return this;
    }

    public RepositoryChange threads(List<Thread> value) {
        threads = value;
        return this;
    }

    public RepositoryChange commits(List<Commit> value) {
        commits = value;
        return this;
    }

    public RepositoryChange releases(List<Release> value) {
        releases = value;
        return this;
    }

    public RepositoryChange tags(List<Tag> value) {
        tags = value;
        return this;
    }

    public RepositoryChange circumstances(Circumstances value) {
        circumstances = value;
        return this;
    }

    public SimulatedRepository done() {
        return new SimulatedRepository(
                before.id(),
                owner,
                name,
                before.ownerType(),
                defaultBranch,
                before.createdAt(),
                archived,
                hasIssues,
                known,
                licenseSpdx,
                forks,
                starsByDay,
                threadNumbers,
                threads,
                commits,
                releases,
                tags,
                circumstances);
    }
}
