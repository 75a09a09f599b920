package org.ossvitals.reports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Topic;
import org.ossvitals.reports.model.Portfolio.Project;

/** One row per project: the board's table. */
final class ProjectsTable {
    private final Facts facts;
    private final List<Column<Project>> columns = new ArrayList<>();

    private ProjectsTable(Facts facts) {
        this.facts = facts;
    }

    static Table<Project> of(Facts facts) {
        ProjectsTable table = new ProjectsTable(facts);
        table.identity();
        table.judged("people_behind_half", Figure.ABSENCE, Topic.PEOPLE);
        table.figure("effective_people", Figure.EFFECTIVE);
        table.judged("answered_7d", Figure.ANSWERED, Topic.ANSWERS);
        table.plain("unanswered_over_7d", Figure.UNANSWERED);
        table.judged("closed_per_opened", Figure.FLOW, Topic.FLOW);
        table.plain("feature_releases", Figure.RELEASES);
        table.plain("days_since_release", Figure.RELEASE_AGE);
        table.plain("overdue_ratio", Figure.OVERDUE);
        table.verdict("releases", Topic.RELEASES);
        table.figure("largest_organisation", Figure.TOP_ORGANISATION);
        table.plain("locations_known", Figure.KNOWN_LOCATIONS);
        table.plain("bots", Figure.BOTS);
        table.columns.add(
                Column.number("completeness", project -> Condition.of(project).completeness()));
        table.columns.add(new Column<>("known_since", "date", project -> Condition.since(project.repositories())
                .orElse(null)));
        table.columns.add(
                new Column<>("as_of", "datetime", project -> facts.portfolio().asOf()));
        return new Table<>("portfolio", table.columns, facts.projects());
    }

    private void identity() {
        columns.add(Column.text("foundation", project -> facts.portfolio().foundation()));
        columns.add(Column.text("project", Project::id));
        columns.add(Column.text("name", Project::name));
        columns.add(Column.text("stage", Project::stage));
        columns.add(new Column<>("stage_since", "date", Project::stageSince));
        columns.add(Column.text("home", Project::home));
        columns.add(
                Column.integer("repositories", project -> project.repositories().size()));
    }

    private void judged(String name, Figure figure, Topic topic) {
        figure(name, figure);
        verdict(name, topic);
    }

    private void figure(String name, Figure figure) {
        plain(name, figure);
        columns.add(Column.number(
                name + "_low", project -> facts.now(project, figure).low()));
        columns.add(Column.number(
                name + "_high", project -> facts.now(project, figure).high()));
        columns.add(Column.integer(
                name + "_n", project -> facts.now(project, figure).n()));
    }

    private void plain(String name, Figure figure) {
        columns.add(Column.number(name, project -> facts.now(project, figure).value()));
        columns.add(Column.text(
                name + "_status", project -> facts.now(project, figure).status()));
    }

    private void verdict(String name, Topic topic) {
        columns.add(Column.text(
                name + "_verdict", project -> topic.sign(facts, project).name().toLowerCase(Locale.ROOT)));
    }
}
