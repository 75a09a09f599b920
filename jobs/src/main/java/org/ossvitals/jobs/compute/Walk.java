package org.ossvitals.jobs.compute;

import java.time.Instant;

/** How the last walk over one kind of thing of one repository ended: a row of {@code sql/report/walks.sql}. */
record Walk(
        String repository,
        Long repositoryId,
        String walk,
        boolean complete,
        String reason,
        Integer requests,
        Instant knownSince) {
    /** The walk that finds a repository; without it there are no others. */
    static final String REPOSITORY = "repositories";

    static final String ISSUES_DISABLED = "issues_disabled";
    static final String EMPTY = "empty";
    private static final String NO_STAR_HISTORY = "no_star_history";

    /** The source could not be read, as opposed to having nothing to say. */
    boolean failed() {
        return !complete && !isAnswer();
    }

    private boolean isAnswer() {
        return ISSUES_DISABLED.equals(reason) || EMPTY.equals(reason) || NO_STAR_HISTORY.equals(reason);
    }
}
