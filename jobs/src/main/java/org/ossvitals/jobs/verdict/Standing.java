package org.ossvitals.jobs.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one has to know of a project before its figures may be compared.
 *
 * @param rest {@code archived} or {@code maintenance}: nothing is asked of it; null for a project at work
 * @param activeSince day of its first contribution; null when unknown
 * @param readable whether the last run could read every repository
 * @param compared its repositories as scopes that may be compared, all of them first, then ever fewer that are known for
 *     longer
 * @param windows what surrounds the figures of a window, by its name
 */
public record Standing(
        String project,
        String rest,
        LocalDate activeSince,
        boolean readable,
        List<Compared> compared,
        Map<String, Surroundings> windows) {

    /** The kind of the scopes that hold a part of a project's repositories; they are in no table but for verdicts. */
    public static final String COMPARABLE = "comparable";

    public Standing {
        compared = List.copyOf(compared);
        windows = Map.copyOf(windows);
    }

    boolean archived() {
        return "archived".equals(rest);
    }

    Surroundings in(String window) {
        return windows.getOrDefault(window, Surroundings.UNKNOWN);
    }

    /**
     * Repositories that are compared together.
     *
     * @param scope as in the view {@code scopes}
     * @param since the day since which all of them exist and are known
     */
    public record Compared(String scope, int repositories, LocalDate since) {

        boolean isWhole() {
            return scope.startsWith("project:");
        }
    }

    /**
     * What goes with the figures of a window and might explain them.
     *
     * @param completeness share of the threads' numbers that are seen or accounted for; null when none was given
     * @param botChangeRequests share of change requests opened by machines; null when none was opened
     * @param botIssues the same of issues
     * @param imported threads that are older than their repository
     * @param releases feature releases, as tag and day
     */
    public record Surroundings(
            Double completeness, Double botChangeRequests, Double botIssues, long imported, List<String> releases) {

        static final Surroundings UNKNOWN = new Surroundings(null, null, null, 0, List.of());

        public Surroundings {
            releases = List.copyOf(releases);
        }
    }
}
