package org.ossvitals.jobs.compute;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.reports.model.Portfolio;

/** Registry and knowledge, put together: who is looked at, and how completely. */
final class PortfolioTable {
    private final Knowledge knowledge;

    PortfolioTable(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Portfolio.Project> projects(Registry registry) {
        return registry.projects().stream().map(this::project).toList();
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
                state == null ? null : state.numbersGiven(),
                state == null ? null : state.numbersCollected(),
                knownSince(walks),
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
        if (knowledge.ended(name, Walk.ISSUES_DISABLED)) {
            return Optional.of("issues are disabled");
        }
        List<String> hidden = knowledge.hidden(name);
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of("not visible at the source: " + String.join(", ", hidden));
    }

    private static Instant knownSince(List<Walk> walks) {
        return walks.stream()
                .map(Walk::knownSince)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static Integer requests(List<Walk> walks) {
        return walks.stream()
                .filter(walk -> walk.requests() != null)
                .mapToInt(Walk::requests)
                .sum();
    }
}
