package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Topic;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Verdict;

/** A verdict that moved since the last run: newly seen, or now confirmed. */
public record Change(Sign sign, String href, String project, String text) {

    static List<Change> of(Facts facts) {
        List<Change> changes = new ArrayList<>();
        if (facts.portfolio().previousAsOf() == null) {
            return changes;
        }
        for (Project project : facts.projects()) {
            for (Topic topic : Topic.values()) {
                change(facts, project, topic).ifPresent(changes::add);
            }
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

    private static Optional<Change> change(Facts facts, Project project, Topic topic) {
        Sign sign = topic.sign(facts, project);
        int months = topic.leading(facts, project).map(Verdict::months).orElse(1);
        boolean moved =
                switch (sign) {
                    case WORSENING, IMPROVING -> months == 2;
                    case WORSENING_FIRST, IMPROVING_FIRST -> true;
                    case OVERDUE, THIN, NO_VERDICT, CONTEXT, STEADY, REGULAR -> false;
                };
        String why = months >= 2 ? Words.text("changed.confirmed", "second") : Words.text("changed.first");
        String href = "projects/" + Slug.of(project.id()) + "/index.html";
        return moved
                ? Optional.of(new Change(sign, href, project.name(), Words.uncapital(topic.title()) + ": " + why + "."))
                : Optional.empty();
    }
}
