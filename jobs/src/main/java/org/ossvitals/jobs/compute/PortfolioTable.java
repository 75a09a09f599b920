package org.ossvitals.jobs.compute;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.ThreadNumbers;

/** Registry and knowledge, put together: who is looked at, and how completely. */
final class PortfolioTable {
    private final Knowledge knowledge;
    private final Map<String, List<NumberMonth>> numbers;
    private final Map<Long, List<ReportTables.FormerName>> formerNames;

    /** @param numbers by the names that the host uses now */
    PortfolioTable(Knowledge knowledge, List<NumberMonth> numbers, List<ReportTables.FormerName> formerNames) {
        this.knowledge = knowledge;
        this.numbers = numbers.stream().collect(groupingBy(NumberMonth::repository));
        this.formerNames = formerNames.stream().collect(groupingBy(ReportTables.FormerName::repositoryId));
    }

    List<Portfolio.Project> projects(Registry registry) {
        return registry.projects().stream().map(this::project).toList();
    }

    /** The numbers of the registry's repositories by month, sorted, under the names that it uses. */
    List<NumberMonth> numbers(Registry registry) {
        return registry.repositoryNames().stream()
                .distinct()
                .sorted()
                .flatMap(name -> months(name).stream()
                        .sorted(comparing(NumberMonth::month))
                        .map(month -> month.named(name)))
                .toList();
    }

    private Portfolio.Project project(Registry.Project project) {
        return new Portfolio.Project(
                project.id(),
                project.name(),
                project.stage(),
                project.stageSince(),
                project.home() == null ? null : project.home().country(),
                project.home() == null ? null : project.home().source(),
                project.releases() == null ? null : project.releases().cadence(),
                project.repositories().stream().map(this::repository).toList());
    }

    private Portfolio.Repository repository(Registry.Repository repository) {
        String name = repository.name();
        RepositoryState state = knowledge.state(name).orElse(null);
        List<Walk> walks = knowledge.walks(name);
        return new Portfolio.Repository(
                name,
                state == null ? null : (Long) state.repositoryId(),
                state == null ? null : state.url(),
                repository.role(),
                status(name, state),
                reason(name).orElse(null),
                state == null ? null : state.archived(),
                state == null ? null : state.hasIssues(),
                state == null ? null : state.license(),
                total(name),
                knowledge.allKnownSince(name).orElse(null),
                otherNames(name, state),
                endedEarly(walks),
                walks.isEmpty() ? null : requests(walks),
                state == null ? null : state.botShare());
    }

    private String status(String name, RepositoryState state) {
        if (state == null || !knowledge.failures(name).isEmpty()) {
            return "failed";
        }
        if (knowledge.ended(name, Walk.EMPTY)) {
            return "empty";
        }
        if (Boolean.TRUE.equals(state.archived())) {
            return "archived";
        }
        return knowledge.ended(name, Walk.ISSUES_DISABLED) ? "issues_disabled" : "ok";
    }

    private Optional<String> reason(String name) {
        List<String> failures = knowledge.failures(name);
        if (!failures.isEmpty()) {
            return Optional.of(String.join("; ", failures));
        }
        if (knowledge.state(name).isEmpty()) {
            return Optional.of("not collected yet");
        }
        if (knowledge.ended(name, Walk.EMPTY)) {
            return Optional.of("the repository has no commits");
        }
        return knowledge.ended(name, Walk.ISSUES_DISABLED) ? Optional.of("issues are disabled") : Optional.empty();
    }

    private ThreadNumbers total(String name) {
        List<NumberMonth> months = months(name);
        return months.isEmpty()
                ? null
                : ThreadNumbers.sum(months.stream().map(NumberMonth::numbers).toList());
    }

    private List<NumberMonth> months(String name) {
        return knowledge
                .state(name)
                .map(state -> numbers.getOrDefault(state.fullName(), List.of()))
                .orElse(List.of());
    }

    /** The name that the host uses now comes first where the registry has an older one. */
    private List<String> otherNames(String name, RepositoryState state) {
        if (state == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        if (!name.equalsIgnoreCase(state.fullName())) {
            names.add(state.fullName());
        }
        formerNames.getOrDefault(state.repositoryId(), List.of()).stream()
                .map(ReportTables.FormerName::fullName)
                .filter(former -> !former.equalsIgnoreCase(name))
                .forEach(names::add);
        return names;
    }

    private static List<Portfolio.EndedWalk> endedEarly(List<Walk> walks) {
        return walks.stream()
                .filter(Walk::endedEarly)
                .map(walk -> new Portfolio.EndedWalk(walk.walk(), walk.why()))
                .sorted(comparing(Portfolio.EndedWalk::walk))
                .toList();
    }

    private static Integer requests(List<Walk> walks) {
        return walks.stream()
                .filter(walk -> walk.requests() != null)
                .mapToInt(Walk::requests)
                .sum();
    }
}
