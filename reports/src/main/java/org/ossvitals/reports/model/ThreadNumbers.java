package org.ossvitals.reports.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;

/**
 * Numbers of issues and change requests. A repository gives them one after the other, so each is seen or missing, and how
 * completely it was collected can be counted.
 *
 * @param given all of them: the sum of those that follow
 * @param deleted were there once, and are no more
 * @param transferred live in another repository now
 * @param discussion are neither an issue nor a change request
 * @param notVisible exist, and are not shown to us
 * @param unknown nobody said why they are missing
 */
public record ThreadNumbers(
        long given, long seen, long deleted, long transferred, long discussion, long notVisible, long unknown) {
    public static final ThreadNumbers NONE = new ThreadNumbers(0, 0, 0, 0, 0, 0, 0);

    public static ThreadNumbers sum(Collection<ThreadNumbers> all) {
        return all.stream().reduce(NONE, ThreadNumbers::plus);
    }

    private ThreadNumbers plus(ThreadNumbers more) {
        return new ThreadNumbers(
                given + more.given,
                seen + more.seen,
                deleted + more.deleted,
                transferred + more.transferred,
                discussion + more.discussion,
                notVisible + more.notVisible,
                unknown + more.unknown);
    }

    /** Missing, and a loss: what is a discussion, or lives elsewhere, is accounted for. */
    public long lost() {
        return deleted + notVisible + unknown;
    }

    /** Share that is seen or accounted for, 0 to 1; null when no number was given. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Double completeness() {
        return given == 0 ? null : (double) (given - lost()) / given;
    }
}
