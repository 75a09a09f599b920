package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio.Project;

/** A verdict that moved since the last run: newly seen, or now confirmed. */
public record Change(Sign sign, String href, String project, String text) {

    static List<Change> of(Facts facts) {
        List<Change> changes = new ArrayList<>();
        if (facts.portfolio().previousAsOf() == null) {
            return changes;
        }
        for (Project project : facts.projects()) {
            Findings.of(facts, project).stream()
                    .filter(finding -> finding.verdict() != null)
                    .flatMap(finding -> change(finding).stream())
                    .forEach(changes::add);
        }
        return changes;
    }

    /** Said above the list, or instead of it. */
    static String note(Facts facts) {
        if (facts.portfolio().previousAsOf() == null) {
            return Words.text("portfolio.first_run");
        }
        return of(facts).isEmpty() ? Words.text("portfolio.unchanged") : "";
    }

    private static Optional<Change> change(Finding finding) {
        String before = finding.verdict().previousAlarm();
        boolean moved =
                switch (finding.sign()) {
                    case WORSENING, IMPROVING -> !"red".equals(before);
                    case WORSENING_FIRST, IMPROVING_FIRST -> before == null;
                    case RECOVERING -> before != null;
                    case OVERDUE, THIN, NO_VERDICT, CONTEXT, STEADY, REGULAR -> false;
                };
        String href = "projects/" + Slug.of(finding.projectId()) + "/index.html";
        return moved
                ? Optional.of(new Change(
                        finding.sign(),
                        href,
                        finding.project(),
                        Words.text("changed.line", Words.uncapital(finding.about()), why(finding))))
                : Optional.empty();
    }

    private static String why(Finding finding) {
        return switch (finding.sign()) {
            case WORSENING, IMPROVING -> Words.text("changed.confirmed", Words.text("ordinal.2"));
            case RECOVERING -> Words.text("changed.recovered");
            default -> Words.text("changed.first");
        };
    }
}
