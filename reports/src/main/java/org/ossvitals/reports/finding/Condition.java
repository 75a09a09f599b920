package org.ossvitals.reports.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;
import org.ossvitals.reports.model.ThreadNumbers;

/**
 * What a project's repositories let us see.
 *
 * @param limits what could not be seen, one sentence each; empty when nothing is in the way
 * @param numbers of issues and change requests, of all repositories of which they are known
 */
public record Condition(
        boolean archived, boolean empty, boolean issuesDisabled, List<String> limits, ThreadNumbers numbers) {

    public static Condition of(Project project) {
        List<Repository> repositories = project.repositories();
        boolean archived = "archived".equals(project.stage()) || every(repositories, Condition::isArchived);
        boolean empty = every(repositories, repository -> "empty".equals(repository.status()));
        boolean disabled = every(
                repositories,
                repository ->
                        Boolean.FALSE.equals(repository.hasIssues()) || "issues_disabled".equals(repository.status()));
        return new Condition(
                archived,
                empty,
                disabled,
                limits(repositories, archived, empty, disabled),
                ThreadNumbers.sum(repositories.stream()
                        .map(Repository::numbers)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** Share of the numbers given that was collected or is accounted for; null when none are known. */
    public Double completeness() {
        return numbers.completeness();
    }

    public long lost() {
        return numbers.lost();
    }

    private static boolean isArchived(Repository repository) {
        return Boolean.TRUE.equals(repository.archived()) || "archived".equals(repository.status());
    }

    private static boolean every(List<Repository> repositories, Predicate<Repository> what) {
        return !repositories.isEmpty() && repositories.stream().allMatch(what);
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
                .filter(repository -> !"failed".equals(repository.status()))
                .flatMap(repository -> ended(repository).stream()
                        .map(ended -> Words.text("condition.ended", repository.name(), ended)))
                .forEach(limits::add);
        since(repositories)
                .map(day -> Words.text("condition.since", Numbers.date(day)))
                .ifPresent(limits::add);
        return List.copyOf(limits);
    }

    /** The first day since which all repositories are known; empty when that is from their beginning. */
    public static Optional<LocalDate> since(List<Repository> repositories) {
        return repositories.stream()
                .map(Repository::knownSince)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** What was not wholly seen of a repository, one text for each reason. */
    public static List<String> ended(Repository repository) {
        Map<String, List<String>> walks = new TreeMap<>();
        repository.endedEarly().forEach(ended -> walks.computeIfAbsent(ended.reason(), any -> new ArrayList<>())
                .add(Words.textOr("walk." + ended.walk(), ended.walk())));
        return walks.entrySet().stream()
                .map(ended -> Words.text(
                        "condition.walks",
                        Words.given("reason", ended.getKey()),
                        String.join(Words.text("mark.list"), ended.getValue())))
                .toList();
    }
}
