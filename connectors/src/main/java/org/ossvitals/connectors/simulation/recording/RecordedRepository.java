package org.ossvitals.connectors.simulation.recording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ossvitals.connectors.simulation.Circumstances;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Tag;
import org.ossvitals.connectors.simulation.World.Thread;

/** Collects what the files say about one repository. */
final class RecordedRepository {
    private final String owner;
    private final String name;
    private final TreeMap<Integer, Thread> threads = new TreeMap<>();
    private final List<Commit> commits = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final Set<Fact> known = EnumSet.noneOf(Fact.class);

    RecordedRepository(String owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    String fullName() {
        return owner + "/" + name;
    }

    /** An empty file holds a kind of fact, too: there is none of it. */
    void holds(Fact fact) {
        known.add(fact);
    }

    void add(Thread thread) {
        if (threads.putIfAbsent(thread.number(), thread) != null) {
            throw new IllegalArgumentException("number " + thread.number() + " is there twice");
        }
    }

    void add(Commit commit) {
        commits.add(commit);
    }

    void add(Tag tag) {
        tags.add(tag);
    }

    SimulatedRepository simulated(Ids ids) {
        return new SimulatedRepository(
                ids.small("repository", fullName()),
                owner,
                name,
                null,
                null,
                null,
                null,
                known.contains(Fact.THREADS) ? true : null,
                known,
                null,
                null,
                null,
                threads.isEmpty() ? 0 : threads.lastKey(),
                List.copyOf(threads.values()),
                List.copyOf(commits),
                List.of(),
                List.copyOf(tags),
                Circumstances.ORDINARY);
    }
}
