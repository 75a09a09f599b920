package org.ossvitals.jobs.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Links of which no two ways lead to one place, seen from the heads: what each place hangs on, and by which rule. */
final class Tree {
    private static final int NONE = -1;

    private final int[] above;
    private final LinkRule[] rules;
    /** Each link twice, once from either end: the list of each place begins at {@code first}. */
    private final int[] first;

    private final int[] next;
    private final int[] to;

    private Tree(int places, int links) {
        above = new int[places];
        rules = new LinkRule[places];
        first = new int[places];
        next = new int[2 * links];
        to = new int[2 * links];
        Arrays.fill(above, NONE);
        Arrays.fill(first, NONE);
    }

    static Tree of(int places, List<Long> links, IntPredicate isHead) {
        Tree tree = new Tree(places, links.size());
        for (int i = 0; i < links.size(); i++) {
            tree.put(2 * i, Links.one(links.get(i)), Links.other(links.get(i)));
            tree.put(2 * i + 1, Links.other(links.get(i)), Links.one(links.get(i)));
        }
        tree.grow(links, isHead);
        return tree;
    }

    /** Only for a place that is no head. */
    LinkRule rule(int place) {
        return rules[place];
    }

    /** Only for a place that is no head. */
    int above(int place) {
        return above[place];
    }

    private void put(int entry, int from, int target) {
        to[entry] = target;
        next[entry] = first[from];
        first[from] = entry;
    }

    private void grow(List<Long> links, IntPredicate isHead) {
        int[] open = new int[above.length];
        int end = 0;
        for (int place = 0; place < above.length; place++) {
            if (isHead.test(place)) {
                open[end++] = place;
            }
        }
        for (int begin = 0; begin < end; begin++) {
            int place = open[begin];
            for (int entry = first[place]; entry != NONE; entry = next[entry]) {
                int below = to[entry];
                if (below != above[place]) {
                    above[below] = place;
                    rules[below] = Links.rule(links.get(entry / 2));
                    open[end++] = below;
                }
            }
        }
    }
}
