package org.ossvitals.reports.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** Findings from the verdicts of metrics that belong to no topic: said in the words of their own folder. */
final class OwnFindings {
    private OwnFindings() {}

    static List<Finding> of(Facts facts, Project project) {
        return facts.verdicts(project).stream()
                .filter(verdict -> "change".equals(verdict.kind()) && !Topic.covers(verdict.metric()))
                .filter(ChangeFindings::moved)
                .sorted(Topic.TELLING)
                .collect(groupingBy(Verdict::metric, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(verdicts -> finding(facts, project, verdicts))
                .toList();
    }

    private static Finding finding(Facts facts, Project project, List<Verdict> verdicts) {
        Verdict leading = verdicts.get(0);
        Judged judged = new Judged(facts, leading);
        Sign sign = Topic.sign(leading);
        String change = ChangeFindings.change(leading);
        return new Finding(
                project.id() + "-" + leading.metric(),
                judged.metricTitle(),
                project.id(),
                project.name(),
                sign,
                leading.metric(),
                leading.measure(),
                judged.now(),
                judged.past(),
                Words.text("finding.own." + change, project.name(), judged.metricTitle()),
                Evidence.own(judged),
                "",
                Words.textOr("remedy." + leading.metric() + "." + change, Words.text("remedy.own." + change)),
                leading,
                Proof.of(
                        facts,
                        verdicts.stream()
                                .filter(other -> Topic.sign(other).tone().equals(sign.tone()))
                                .toList()),
                sign.tone().equals("worse") ? Leads.of(facts, project, leading.metric()) : List.of());
    }
}
