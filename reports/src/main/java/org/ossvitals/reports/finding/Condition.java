package org.ossvitals.reports.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;

/**
 * What a project's repositories let us see.
 *
 * @param limits what could not be seen, one sentence each; empty when nothing is in the way
 * @param completeness collected share of the issue and change-request numbers given, or null when none are known
 */
public record Condition(
        boolean archived, boolean empty, boolean issuesDisabled, List<String> limits, Double completeness, long lost) {

    public static Condition of(Project project) {
        List<Repository> repositories = project.repositories();
        boolean archived = "archived".equals(project.stage()) || every(repositories, Condition::isArchived);
        boolean empty = every(repositories, repository -> "empty".equals(repository.status()));
        boolean disabled = every(
                repositories,
                repository ->
                        Boolean.FALSE.equals(repository.hasIssues()) || "issues_disabled".equals(repository.status()));
        long given = sum(repositories, true);
        long collected = sum(repositories, false);
        return new Condition(
                archived,
                empty,
                disabled,
                limits(repositories, archived, empty, disabled),
                given == 0 ? null : (double) collected / given,
                given - collected);
    }

    private static boolean isArchived(Repository repository) {
        return Boolean.TRUE.equals(repository.archived()) || "archived".equals(repository.status());
    }

    private static boolean every(List<Repository> repositories, Predicate<Repository> what) {
        return !repositories.isEmpty() && repositories.stream().allMatch(what);
    }

    private static long sum(List<Repository> repositories, boolean given) {
        return repositories.stream()
                .filter(repository -> repository.numbersGiven() != null && repository.numbersCollected() != null)
                .mapToLong(repository -> given ? repository.numbersGiven() : repository.numbersCollected())
                .sum();
    }

    private static List<String> limits(
            List<Repository> repositories, boolean archived, boolean empty, boolean disabled) {
        List<String> limits = new ArrayList<>();
        if (archived) {
            limits.add(Words.text("condition.archived"));
        }
        if (empty) {
            limits.add(Words.text("condition.empty"));
        }
        if (disabled && !archived && !empty) {
            limits.add(Words.text("condition.issues_disabled"));
        }
        repositories.stream()
                .filter(repository -> "failed".equals(repository.status()))
                .map(repository -> Words.text("condition.failed", repository.name(), Said.because(repository.reason())))
                .forEach(limits::add);
        repositories.stream()
                .filter(repository -> "ok".equals(repository.status()) && repository.reason() != null)
                .map(repository -> Words.text("condition.hidden", repository.name(), repository.reason()))
                .forEach(limits::add);
        return List.copyOf(limits);
    }
}
