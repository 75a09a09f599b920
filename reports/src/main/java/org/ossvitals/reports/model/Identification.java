package org.ossvitals.reports.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How accounts and addresses became people, and what somebody should look at.
 *
 * @param identities accounts and addresses of people; those of machines and of deleted accounts are not among them
 * @param people whom they belong to
 * @param links rule to how many of the identities belong to their person by it
 * @param byHand entries of {@code identities.yml} in force at the as-of date
 * @param byHandBefore how many were in the run before; null when there was none, or it did not say
 */
public record Identification(
        long identities,
        long people,
        SortedMap<String, Long> links,
        int byHand,
        Integer byHandBefore,
        List<MergeSuggestion> merges,
        List<ClassSuggestion> classes) {
    public static final Identification NONE = new Identification(0, 0, new TreeMap<>(), 0, null, List.of(), List.of());

    public Identification {
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        merges = List.copyOf(merges);
        classes = List.copyOf(classes);
    }

    /**
     * Two who may be one person, and were not put together.
     *
     * @param first login, or {@code account:<number>} or {@code email:<hash>} where no login is known
     * @param line of {@code identities.yml} that would put them together
     */
    public record MergeSuggestion(String first, String second, String rule, String evidence, String line) {}

    /**
     * An account that counts as a person and may be a machine.
     *
     * @param sign what made us look
     * @param line of {@code bots.csv} that would make it a machine
     */
    public record ClassSuggestion(String login, String sign, String evidence, String line) {}

    /** The same with what was written by hand, now and in the run before. */
    public Identification withByHand(int now, Integer before) {
        return new Identification(identities, people, links, now, before, merges, classes);
    }
}
