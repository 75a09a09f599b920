package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Levels;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.finding.WorkQuestion;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** The portfolio as text for a terminal: aligned columns, no line longer than 120 characters. */
public final class PortfolioTable {
    private static final List<String> HEADER = List.of(
            "project",
            "stage",
            "half of work",
            "answered in 7 days",
            "waiting",
            "closed/opened",
            "releases",
            "complete");
    private static final List<Integer> WIDEST = List.of(16, 10, 13, 20, 13, 17, 14, 8);

    private PortfolioTable() {}

    public static String text(Computed computed) {
        Facts facts = new Facts(computed);
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        facts.projects().forEach(project -> lines.add(line(facts, project)));
        int[] widths = IntStream.range(0, HEADER.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> cut(line, column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream()
                .map(line -> padded(line, widths))
                .collect(joining("\n", "", "\n" + Words.text("table.small") + "\n"));
    }

    private static String padded(List<String> line, int[] widths) {
        return IntStream.range(0, line.size())
                .mapToObj(column -> cut(line, column)
                        + " ".repeat(widths[column] - cut(line, column).length()))
                .collect(joining(" "))
                .stripTrailing();
    }

    private static String cut(List<String> line, int column) {
        String cell = line.get(column).replaceAll("[\\p{Cntrl}\\u00a0]", " ");
        return cell.length() <= WIDEST.get(column) ? cell : cell.substring(0, WIDEST.get(column) - 1) + "…";
    }

    private static List<String> line(Facts facts, Project project) {
        Condition condition = Condition.of(project);
        return List.of(
                project.name(),
                project.stage() == null ? "-" : project.stage(),
                half(facts, project),
                condition.issuesDisabled() ? "issues off" : cell(facts.now(project, Figure.ANSWERED)),
                count(facts.now(project, Figure.UNANSWERED)),
                cell(withoutN(facts.now(project, Figure.FLOW))),
                releases(facts, project),
                condition.completeness() == null ? "unknown" : Numbers.completeness(condition.completeness()));
    }

    private static String half(Facts facts, Project project) {
        if (WorkQuestion.byCommits(facts, project)) {
            Measure commits = facts.now(project, Figure.ABSENCE_COMMITS);
            return Words.text("work.commits_short", Said.known(commits) ? Numbers.value(commits) : "none");
        }
        Measure half = facts.now(project, Figure.ABSENCE);
        Measure people = facts.now(project, Figure.PEOPLE);
        String of = Said.known(people) ? " of " + Numbers.count(people.value()) : "";
        return Said.known(half) ? Numbers.value(half) + of : shortly(half);
    }

    private static String releases(Facts facts, Project project) {
        String overdue = Levels.overdue(facts, project) ? ", overdue" : "";
        return count(facts.now(project, Figure.RELEASES)) + overdue;
    }

    private static String cell(Measure m) {
        String mark = "small_sample".equals(m.status()) ? "~" : "";
        return Said.known(m) ? mark + Numbers.full(m) : shortly(m);
    }

    private static String count(Measure m) {
        return Said.known(m) ? Numbers.count(m.value()) : shortly(m);
    }

    private static String shortly(Measure m) {
        return m.status().replace('_', ' ');
    }

    private static Measure withoutN(Measure m) {
        return new Measure(
                m.foundation(),
                m.project(),
                m.scopeKind(),
                m.scope(),
                m.metric(),
                m.measure(),
                m.window(),
                m.windowFrom(),
                m.windowTo(),
                m.dimension(),
                m.value(),
                m.unit(),
                m.low(),
                m.high(),
                null,
                m.events(),
                m.excluded(),
                m.coverage(),
                m.status(),
                m.reason(),
                m.asOf());
    }
}
