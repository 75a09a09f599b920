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
    static final String NOT_VISIBLE = "not_visible";
    private static final String NO_STAR_HISTORY = "no_star_history";

    /** The source could not be read, as opposed to having nothing to say. */
    boolean failed() {
        return !complete && !isAnswer();
    }

    private boolean isAnswer() {
        return ISSUES_DISABLED.equals(reason)
                || EMPTY.equals(reason)
                || NOT_VISIBLE.equals(reason)
                || NO_STAR_HISTORY.equals(reason);
    }

    /** Why the walk brought nothing, for people. */
    String why() {
        return switch (String.valueOf(reason)) {
            case ISSUES_DISABLED -> "issues are disabled";
            case EMPTY -> "the repository has no commits";
            case NOT_VISIBLE -> "not visible at the source";
            case NO_STAR_HISTORY -> "the source keeps no star history";
            default -> reason == null ? "not collected yet" : reason;
        };
    }
}
