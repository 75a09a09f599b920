package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Portfolio.Project;

/** One project in a dozen lines for a terminal: what stands out, then the five questions with their verdicts. */
public final class TerminalSummary {
    private TerminalSummary() {}

    public static String of(Computed computed, String projectId) {
        Facts facts = new Facts(computed);
        Project project = facts.project(projectId);
        List<String> lines = new ArrayList<>();
        lines.add(project.name() + ", as of " + Numbers.date(facts.portfolio().asOf()));
        if (facts.portfolio().simulated() != null) {
            lines.add(facts.portfolio().simulated());
        }
        for (Finding finding : ProjectHeadline.findings(facts, project)) {
            lines.add("* " + finding.headline() + " [" + finding.sign().word() + "]");
        }
        for (Question question : Question.all(facts, project)) {
            lines.add(question.number() + ". " + question.title() + " " + question.sentence());
            lines.add("   " + question.now() + " [" + question.verdict() + "]");
        }
        Unseen.limits(facts, project).forEach(limit -> lines.add("Not seen: " + limit));
        return String.join("\n", lines.stream().map(Wrapped::of).toList()) + "\n";
    }
}
