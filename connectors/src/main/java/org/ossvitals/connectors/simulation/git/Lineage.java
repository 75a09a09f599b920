package org.ossvitals.connectors.simulation.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ossvitals.connectors.simulation.git.Draft.DraftCommit;

/**
 * Puts commits in an order in which each comes after its parents. A draft may count parents without knowing them; then
 * the whole history is linked anew, so that every commit has as many as it says and the newest one reaches all.
 */
final class Lineage {
    private Lineage() {}

    /** A commit with parents that exist. */
    record Link(DraftCommit commit, List<String> parents) {}

    static List<Link> of(Draft draft) {
        Map<String, DraftCommit> byName = draft.commits().stream()
                .collect(Collectors.toMap(DraftCommit::name, Function.identity(), (one, other) -> one));
        boolean known =
                draft.commits().stream().allMatch(commit -> byName.keySet().containsAll(commit.parents()));
        return known ? asTold(draft, byName) : madeUp(draft);
    }

    private static List<Link> asTold(Draft draft, Map<String, DraftCommit> byName) {
        List<Link> links = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (DraftCommit commit : draft.commits()) {
            Deque<DraftCommit> open = new ArrayDeque<>(List.of(commit));
            while (!open.isEmpty()) {
                DraftCommit next = open.peek();
                List<String> missing = next.parents().stream()
                        .filter(name -> !placed.contains(name))
                        .toList();
                if (missing.isEmpty()) {
                    open.pop();
                    if (placed.add(next.name())) {
                        links.add(new Link(next, next.parents()));
                    }
                } else {
                    missing.forEach(name -> open.push(byName.get(name)));
                }
            }
        }
        return links;
    }

    /** First those without parents, then by date; each takes up the loose ends that it has parents for. */
    private static List<Link> madeUp(Draft draft) {
        List<DraftCommit> order = new ArrayList<>(draft.commits());
        order.sort(
                Comparator.comparing((DraftCommit commit) -> !commit.parents().isEmpty())
                        .thenComparing(commit -> commit.committer().at())
                        .thenComparing(commit -> commit.name().equals(draft.tip())));
        List<Link> links = new ArrayList<>();
        Deque<String> loose = new ArrayDeque<>();
        List<String> older = new ArrayList<>();
        for (DraftCommit commit : order) {
            Set<String> parents = new LinkedHashSet<>();
            while (parents.size() < commit.parents().size() && !loose.isEmpty()) {
                parents.add(loose.pop());
            }
            for (int i = older.size() - 1;
                    i >= 0 && parents.size() < commit.parents().size();
                    i--) {
                parents.add(older.get(i));
            }
            links.add(new Link(commit, List.copyOf(parents)));
            loose.push(commit.name());
            older.add(commit.name());
        }
        return links;
    }
}
