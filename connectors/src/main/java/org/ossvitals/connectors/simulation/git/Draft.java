package org.ossvitals.connectors.simulation.git;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a repository is to hold. Commits have names of their own here, because the real ones come from their contents.
 *
 * @param branch the default branch
 * @param tip the name of the commit that it points at; null for an empty repository
 * @param files path to text: the tree of every commit, as a draft does not say what a commit changed
 */
public record Draft(
        String branch, List<DraftCommit> commits, String tip, List<DraftTag> tags, SortedMap<String, String> files) {
    public Draft {
        commits = List.copyOf(commits);
        tags = List.copyOf(tags);
    }

    public Draft(String branch, List<DraftCommit> commits, String tip, List<DraftTag> tags, Map<String, String> files) {
        this(branch, commits, tip, tags, (SortedMap<String, String>) new TreeMap<>(files));
    }

    /** @param parents names of commits; those that are not in the draft are made up for, so that their number is right */
    public record DraftCommit(String name, List<String> parents, Person author, Person committer, String message) {
        public DraftCommit {
            parents = List.copyOf(parents);
        }
    }

    /** @param name and address as they are written, empty when there is none */
    public record Person(String name, String address, Instant at, int offsetMinutes) {}

    /** @param commit name of a commit; another than the draft's is made, off the default branch */
    public record DraftTag(String name, String commit, boolean annotated, Instant at) {}
}
