package org.ossvitals.reports.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * All findings of a run, worst first: confirmed before first sightings, changes before levels, trouble before
 * success; within each the strongest first.
 */
public final class Findings {
    private static final List<Sign> ORDER = List.of(
            Sign.WORSENING,
            Sign.WORSENING_FIRST,
            Sign.OVERDUE,
            Sign.THIN,
            Sign.CONTEXT,
            Sign.NO_VERDICT,
            Sign.IMPROVING,
            Sign.IMPROVING_FIRST,
            Sign.REGULAR,
            Sign.STEADY);
    private static final Comparator<Finding> WORST_FIRST = Comparator.<Finding>comparingInt(
                    finding -> ORDER.indexOf(finding.sign()))
            .thenComparing(Comparator.comparingDouble(Finding::strength).reversed())
            // Within a project the order in which they were found stands: sorting is stable.
            .thenComparing(Finding::project);

    private Findings() {}

    public static List<Finding> of(Facts facts) {
        return facts.projects().stream()
                .flatMap(project -> found(facts, project))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** Those about one project. */
    public static List<Finding> of(Facts facts, Project project) {
        return found(facts, project).sorted(WORST_FIRST).toList();
    }

    private static Stream<Finding> found(Facts facts, Project project) {
        List<Finding> findings = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            ChangeFindings.of(facts, project, topic).ifPresent(findings::add);
        }
        findings.addAll(LevelFindings.of(facts, project));
        return findings.stream();
    }
}
