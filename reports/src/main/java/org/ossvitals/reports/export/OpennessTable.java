package org.ossvitals.reports.export;

import java.util.List;
import java.util.stream.Stream;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;

/** What is visible of each repository's openness; what we could not look at is not visible, and never missing. */
final class OpennessTable {
    private OpennessTable() {}

    /** @param status detected, missing or not_visible */
    record Line(String project, String repository, String item, String status, String evidence) {}

    static Table<Line> of(Facts facts) {
        List<Line> lines = facts.projects().stream()
                .flatMap(project -> project.repositories().stream().flatMap(it -> lines(project, it)))
                .toList();
        return Table.of("openness", Line.class, lines);
    }

    private static Stream<Line> lines(Project project, Repository repository) {
        boolean read = !"failed".equals(repository.status());
        String licence = !read ? "not_visible" : repository.license() == null ? "missing" : "detected";
        return Stream.of(
                new Line(project.id(), repository.name(), "licence", licence, repository.license()),
                flag(project, repository, "issues_enabled", repository.hasIssues()),
                flag(
                        project,
                        repository,
                        "not_archived",
                        repository.archived() == null ? null : !repository.archived()));
    }

    private static Line flag(Project project, Repository repository, String item, Boolean yes) {
        boolean read = !"failed".equals(repository.status()) && yes != null;
        String status = !read ? "not_visible" : yes ? "detected" : "missing";
        return new Line(project.id(), repository.name(), item, status, read ? repository.url() : null);
    }
}
