package org.ossvitals.reports.model;

/**
 * The numbers of issues and change requests that a repository gave in one month: see {@link ThreadNumbers}.
 *
 * @param repository as the registry names it
 * @param month {@code 2026-09}
 */
public record NumberMonth(
        String repository,
        String month,
        long given,
        long seen,
        long deleted,
        long transferred,
        long discussion,
        long notVisible,
        long unknown) {

    public NumberMonth named(String name) {
        return new NumberMonth(name, month, given, seen, deleted, transferred, discussion, notVisible, unknown);
    }

    public ThreadNumbers numbers() {
        return new ThreadNumbers(given, seen, deleted, transferred, discussion, notVisible, unknown);
    }
}
