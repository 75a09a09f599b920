package org.ossvitals.reports.export;

import java.time.LocalDate;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** Where each project stands in its life, as the registry declares it, and what is known towards criteria. */
final class LifecycleTable {
    private LifecycleTable() {}

    /** A project's stage and one thing known about it. */
    record Line(
            String project,
            String stage,
            LocalDate stageSince,
            String source,
            String item,
            Double value,
            String status,
            String reason) {}

    static Table<Line> of(Facts facts) {
        List<Line> lines =
                facts.projects().stream().map(project -> line(facts, project)).toList();
        return Table.of("lifecycle", Line.class, lines);
    }

    private static Line line(Facts facts, Project project) {
        Measure stars = facts.now(project, Figure.STARS);
        return new Line(
                project.id(),
                project.stage(),
                project.stageSince(),
                "registry",
                "stars",
                stars.value(),
                stars.status(),
                stars.reason());
    }
}
