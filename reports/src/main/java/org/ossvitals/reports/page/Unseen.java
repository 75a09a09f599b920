package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Levels;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio.Project;

/** What could not be seen of a project, in words. */
public record Unseen(String href, String project, String text) {
    private static final double COMPLETE = 0.95;

    static List<Unseen> of(Facts facts) {
        List<Unseen> unseen = new ArrayList<>();
        for (Project project : facts.projects()) {
            List<String> limits = limits(facts, project);
            if (!limits.isEmpty()) {
                String href = "projects/" + Slug.of(project.id()) + "/index.html";
                unseen.add(new Unseen(
                        href,
                        project.name(),
                        Words.capital(String.join(Words.text("mark.clause"), limits)) + Words.text("mark.stop")));
            }
        }
        return unseen;
    }

    static List<String> limits(Facts facts, Project project) {
        Condition condition = Condition.of(project);
        List<String> limits = new ArrayList<>(condition.limits());
        if (Levels.locationsUnknown(facts, project)) {
            double known = facts.now(project, Figure.KNOWN_LOCATIONS).value();
            limits.add(Words.text("condition.locations", Numbers.percent(1 - known)));
        }
        if (condition.completeness() != null && condition.completeness() < COMPLETE) {
            String collected = Numbers.completeness(condition.completeness());
            limits.add(Words.text("condition.incomplete", collected, Numbers.count(condition.lost())));
        }
        return limits;
    }
}
