package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio.Project;

/** What a project's page says first: its worst finding, or its condition, or that nothing stands out. */
final class ProjectHeadline {
    private ProjectHeadline() {}

    static String of(Facts facts, Project project) {
        Condition condition = Condition.of(project);
        if (condition.empty()) {
            return Words.text("project.empty", project.name());
        }
        if (condition.archived()) {
            return Words.text("project.archived", project.name());
        }
        return findings(facts, project).stream()
                .map(Finding::headline)
                .findFirst()
                .orElse(Words.text("project.nothing", project.name()));
    }

    static String lede(Facts facts, Project project) {
        String others = findings(facts, project).stream()
                .skip(1)
                .map(Finding::headline)
                .map(headline -> headline + Words.text("mark.stop"))
                .collect(joining(Words.text("mark.gap")));
        List<Question> questions = Question.all(facts, project);
        String limits = Unseen.limits(facts, project).stream()
                .map(limit -> Words.capital(limit) + Words.text("mark.stop"))
                .collect(joining(Words.text("mark.gap")));
        String told = others.isEmpty()
                ? questions.get(0).sentence()
                        + Words.text("mark.gap")
                        + questions.get(1).sentence()
                : others;
        return limits.isEmpty() ? told : told + Words.text("mark.gap") + limits;
    }

    static List<Finding> findings(Facts facts, Project project) {
        return Findings.of(facts, project);
    }
}
