package org.ossvitals.jobs.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The windows that a way of comparing looks at.
 *
 * @param now the window that is judged
 * @param yearAgo the same season a year ago, shifted by whole weeks
 * @param previous the window before, where there is nothing of a year ago; null for what needs a whole year to be seen
 */
public record ComparedWindows(String now, String yearAgo, String previous) {
    private static final ComparedWindows QUARTER = new ComparedWindows("last-90d", "year-ago-90d", "previous-90d");
    private static final ComparedWindows YEAR = new ComparedWindows("last-365d", "year-ago-365d", null);

    /** Empty for a metric that is not compared. */
    public static Optional<ComparedWindows> of(String compare) {
        return switch (compare) {
            case "survival", "share", "rate", "ratio" -> Optional.of(QUARTER);
            case "bootstrap" -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    public List<String> names() {
        return Stream.of(now, yearAgo, previous)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .toList();
    }

    /** Whether the figures alone do not tell how sure a difference is: then the single cases are needed. */
    static boolean needsCases(String compare) {
        return compare.equals("survival") || compare.equals("bootstrap");
    }
}
