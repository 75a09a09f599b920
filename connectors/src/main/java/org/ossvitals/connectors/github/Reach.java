package org.ossvitals.connectors.github;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a walk in the order of change has seen: everything that changed from {@code from} to {@code head}, and of the
 * history before it, if it is being filled in, what changed from {@code begin} to {@code filled}.
 *
 * @param from null for the beginning
 * @param head null when nothing was seen yet
 * @param begin null for the beginning, or when no history is being filled in
 * @param filled null when no history is being filled in
 * @param recent fingerprints of the rows about the head, by which they are known when they come again
 */
record Reach(Instant from, Instant head, Instant begin, Instant filled, Set<String> recent) {
    Reach {
        recent = Set.copyOf(recent);
    }

    /** Nothing was seen yet. */
    static Reach none(Instant from) {
        return new Reach(from, null, null, null, Set.of());
    }

    /** Nothing was seen where nothing is noted, or nothing that can be read. */
    static Reach parse(String noted, Instant from) {
        try {
            Map<String, String> parts = new TreeMap<>();
            for (String part : (noted == null ? "" : noted).split(" ", -1)) {
                String[] named = part.split("=", 2);
                parts.put(named[0], named.length < 2 ? "" : named[1]);
            }
            String head = parts.get("head");
            return head == null
                    ? none(from)
                    : new Reach(
                            instant(parts.get("from")),
                            Instant.parse(head),
                            instant(parts.get("begin")),
                            instant(parts.get("filled")),
                            Arrays.stream(parts.getOrDefault("recent", "").split(","))
                                    .filter(print -> !print.isEmpty())
                                    .collect(Collectors.toSet()));
        } catch (DateTimeException e) {
            return none(from);
        }
    }

    /** Whether what changed last at this instant was seen for certain; about the edges nobody knows. */
    boolean holds(Instant changed) {
        return head != null && between(from, changed, head.minus(SinceWalk.OVERLAP))
                || filled != null && between(begin, changed, filled);
    }

    private static boolean between(Instant first, Instant changed, Instant end) {
        return (first == null || !changed.isBefore(first)) && changed.isBefore(end);
    }

    boolean reaches(Instant wanted) {
        return from == null || wanted != null && !wanted.isBefore(from);
    }

    Reach forward(Instant newHead, Set<String> newRecent) {
        return new Reach(from, newHead, begin, filled, newRecent);
    }

    /** History that is wanted from an instant on; what is filled in already stays so, if it reaches back far enough. */
    Reach filling(Instant wanted) {
        boolean goesOn = filled != null && (begin == null || wanted != null && !wanted.isBefore(begin));
        return goesOn ? this : new Reach(from, head, wanted, wanted, recent);
    }

    Reach filledTo(Instant edge) {
        return new Reach(from, head, begin, edge, recent);
    }

    /** The history has met what was seen before. */
    Reach whole() {
        return new Reach(begin, head, null, null, recent);
    }

    String text() {
        return "head=" + head
                + named("from", from)
                + named("begin", begin)
                + named("filled", filled)
                + (recent.isEmpty() ? "" : " recent=" + String.join(",", new TreeSet<>(recent)));
    }

    private static String named(String name, Instant instant) {
        return instant == null ? "" : " " + name + "=" + instant;
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
