package org.ossvitals.jobs.compute;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * How the last walk over one kind of thing of one repository ended, and when one last saw everything: a row of
 * {@code sql/report/walks.sql}.
 *
 * @param knownSince nothing older was looked at; null when the walk reaches back to the beginning
 * @param completeAt when a walk last saw all there was in its window; null when none ever did
 */
record Walk(
        String repository,
        Long repositoryId,
        String walk,
        boolean complete,
        String reason,
        Integer requests,
        Instant knownSince,
        Instant observedAt,
        Instant completeAt) {
    /** The walk that finds a repository; without it there are no others. */
    static final String REPOSITORY = "repositories";

    static final String ISSUES_DISABLED = "issues_disabled";
    static final String EMPTY = "empty";
    static final String NOT_VISIBLE = "not_visible";
    /** What was collected is a clone on disk. */
    static final String CLONE = "clone";

    private static final String PAGE_LIMIT = "page_limit";
    private static final String NO_STAR_HISTORY = "no_star_history";
    private static final String MORE_NEXT_TIME = "more_next_time";
    private static final String TEXTS_NOT_READ = "texts_not_read";
    private static final String NEEDS_TOKEN = "needs_token";

    private static final Map<String, String> WORDS = Map.of(
            ISSUES_DISABLED, "issues are disabled",
            EMPTY, "the repository has no commits",
            NOT_VISIBLE, "not visible at the source",
            PAGE_LIMIT, "the source shows the newest part only",
            NO_STAR_HISTORY, "the source keeps no star history",
            MORE_NEXT_TIME, "there was too much for one run, and the next one goes on",
            TEXTS_NOT_READ, "some texts could not be read, and the next run tries again",
            CLONE, "a clone holds none; `vitals report OWNER/REPO` collects them from GitHub",
            NEEDS_TOKEN, "the source tells it to those with a token only");

    /** What the source says of itself, as opposed to a walk that did not get through. */
    private static final Set<String> SAYS_NOTHING = Set.of(NOT_VISIBLE, NO_STAR_HISTORY, NEEDS_TOKEN, CLONE);

    private static final Set<String> CANNOT_HAVE = Set.of(EMPTY, ISSUES_DISABLED, CLONE);

    /** The source could not be read, as opposed to having nothing to say, or to a walk that has yet to go on. */
    boolean failed() {
        return !complete && !WORDS.containsKey(String.valueOf(reason));
    }

    /** It did not see everything, for whatever reason; what a repository cannot have is not missed. */
    boolean endedEarly() {
        return !complete && !CANNOT_HAVE.contains(String.valueOf(reason));
    }

    /** All that the source holds was looked at, from the day on since which it is known: nothing there means none. */
    boolean sawEverything() {
        return completeAt != null || saidAllItHas();
    }

    boolean saysNothing() {
        return !complete && SAYS_NOTHING.contains(String.valueOf(reason));
    }

    /** Up to when everything was seen; null when the source tells no time, or nothing was seen. */
    Instant knownUntil() {
        return complete || saidAllItHas() ? observedAt : completeAt;
    }

    private boolean saidAllItHas() {
        return EMPTY.equals(reason)
                || ISSUES_DISABLED.equals(reason)
                || PAGE_LIMIT.equals(reason) && knownSince != null;
    }

    /** Why the walk brought nothing, or not everything, for people. */
    String why() {
        return reason == null ? "not collected yet" : WORDS.getOrDefault(reason, reason);
    }
}
