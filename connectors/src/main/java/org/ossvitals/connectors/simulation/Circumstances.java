package org.ossvitals.connectors.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is rarely said of a repository.
 *
 * @param formerNames full names that lead here still
 * @param discussions numbers that discussions have
 * @param transferred numbers whose issue moved to another repository, each with that path in the interface, for
 *     example {@code /repositories/2/issues/7}
 * @param deleted numbers whose issue was deleted
 * @param files the tree at the tip: path and text
 * @param watchers how many are notified of everything; null when the source does not say
 * @param fork null when the source does not say
 */
public record Circumstances(
        List<String> formerNames,
        Set<Integer> discussions,
        Map<Integer, String> transferred,
        Set<Integer> deleted,
        Standing standing,
        SortedMap<String, String> files,
        Integer watchers,
        Boolean fork) {
    public static final Circumstances ORDINARY =
            new Circumstances(List.of(), Set.of(), Map.of(), Set.of(), Standing.VISIBLE, new TreeMap<>(), null, null);

    public Circumstances {
        formerNames = List.copyOf(formerNames);
        discussions = Set.copyOf(discussions);
        transferred = Map.copyOf(transferred);
        deleted = Set.copyOf(deleted);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether a repository is shown, and what is said where it is not. */
    public enum Standing {
        VISIBLE,
        /** Deleted or made private: not found. */
        HIDDEN,
        /** Blocked by the host's staff: forbidden. */
        BLOCKED,
        /** Withheld for legal reasons. */
        WITHHELD
    }

    public Circumstances formerly(List<String> names) {
        return new Circumstances(names, discussions, transferred, deleted, standing, files, watchers, fork);
    }

    public Circumstances withDiscussions(Set<Integer> numbers) {
        return new Circumstances(formerNames, numbers, transferred, deleted, standing, files, watchers, fork);
    }

    public Circumstances withTransferred(Map<Integer, String> paths) {
        return new Circumstances(formerNames, discussions, paths, deleted, standing, files, watchers, fork);
    }

    public Circumstances withDeleted(Set<Integer> numbers) {
        return new Circumstances(formerNames, discussions, transferred, numbers, standing, files, watchers, fork);
    }

    public Circumstances with(Standing other) {
        return new Circumstances(formerNames, discussions, transferred, deleted, other, files, watchers, fork);
    }

    public Circumstances withFiles(Map<String, String> texts) {
        return new Circumstances(
                formerNames, discussions, transferred, deleted, standing, new TreeMap<>(texts), watchers, fork);
    }

    public Circumstances watchedBy(Integer count) {
        return new Circumstances(formerNames, discussions, transferred, deleted, standing, files, count, fork);
    }

    public Circumstances isFork(Boolean answer) {
        return new Circumstances(formerNames, discussions, transferred, deleted, standing, files, watchers, answer);
    }
}
