package org.ossvitals.jobs.people;

import java.util.Arrays;

/** Disjoint groups of numbered things that can be joined: union by size, with path halving. */
final class Groups {
    private final int[] parents;
    private final int[] sizes;

    Groups(int things) {
        parents = new int[things];
        sizes = new int[things];
        Arrays.setAll(parents, i -> i);
        Arrays.fill(sizes, 1);
    }

    /** The one that stands for the group of this one; another may do so after the next join. */
    int of(int thing) {
        int current = thing;
        while (parents[current] != current) {
            parents[current] = parents[parents[current]];
            current = parents[current];
        }
        return current;
    }

    /** Whether they were in different groups before. */
    boolean join(int one, int other) {
        int larger = of(one);
        int smaller = of(other);
        if (larger == smaller) {
            return false;
        }
        if (sizes[larger] < sizes[smaller]) {
            int swap = larger;
            larger = smaller;
            smaller = swap;
        }
        parents[smaller] = larger;
        sizes[larger] += sizes[smaller];
        return true;
    }
}
