package org.ossvitals.reports.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * All findings of a run, worst first: confirmed before first sightings, changes before levels, trouble before
 * success; within each the strongest first. A project is asked for three things at most.
 */
public final class Findings {
    private static final List<Sign> ORDER = List.of(
            Sign.WORSENING,
            Sign.WORSENING_FIRST,
            Sign.OVERDUE,
            Sign.THIN,
            Sign.CONTEXT,
            Sign.NO_VERDICT,
            Sign.RECOVERING,
            Sign.IMPROVING,
            Sign.IMPROVING_FIRST,
            Sign.REGULAR,
            Sign.STEADY);
    private static final int AT_ONCE = 3;
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

    /** The signs of all that was judged: one for each topic, one for each further metric that moved. */
    public static Stream<Sign> signs(Facts facts, Project project) {
        return Stream.concat(
                Arrays.stream(Topic.values()).map(topic -> topic.sign(facts, project)),
                OwnFindings.of(facts, project).stream().map(Finding::sign));
    }

    private static Stream<Finding> found(Facts facts, Project project) {
        List<Finding> findings = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            ChangeFindings.of(facts, project, topic).ifPresent(findings::add);
        }
        findings.addAll(OwnFindings.of(facts, project));
        findings.addAll(LevelFindings.of(facts, project));
        findings.sort(WORST_FIRST);
        return fewAtOnce(findings).stream();
    }

    /** A project that is asked for everything at once does nothing of it. */
    private static List<Finding> fewAtOnce(List<Finding> findings) {
        List<Finding> few = new ArrayList<>();
        int asked = 0;
        for (Finding finding : findings) {
            boolean later = finding.asks() && ++asked > AT_ONCE;
            few.add(later ? finding.advising(Words.text("remedy.later")) : finding);
        }
        return few;
    }
}
