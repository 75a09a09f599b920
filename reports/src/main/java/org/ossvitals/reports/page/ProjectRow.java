package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Topic;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.finding.WorkQuestion;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * A project's line in the table of all projects.
 *
 * @param tones what the filter by verdict looks at: worse, better, none, steady
 */
public record ProjectRow(
        String href,
        String name,
        String stage,
        String tones,
        Cell people,
        Cell answered,
        Cell unanswered,
        Cell flow,
        Cell releases,
        Cell organisation,
        Cell countries,
        Cell bots,
        Cell complete) {
    /** So long a table would weigh twice as much with its small lines, and nobody would read them. */
    static final int TOO_MANY_FOR_LINES = 500;

    private static final List<String> COLUMNS = List.of(
            "people", "answered", "unanswered", "flow", "releases", "organisation", "countries", "bots", "complete");

    static ProjectRow of(Facts facts, Project project) {
        return new ProjectRow(
                "projects/" + Slug.of(project.id()) + "/index.html",
                project.name(),
                project.stage() == null ? "" : project.stage(),
                tones(facts, project),
                people(facts, project),
                answered(facts, project),
                unanswered(facts, project),
                judged(facts, project, Figure.FLOW, Topic.FLOW),
                ReleaseCell.of(facts, project),
                organisation(facts.now(project, Figure.TOP_ORGANISATION)),
                countries(facts, project),
                plain(facts.now(project, Figure.BOTS)),
                complete(project));
    }

    private static String tones(Facts facts, Project project) {
        return Findings.signs(facts, project)
                .map(Sign::tone)
                .distinct()
                .sorted()
                .collect(joining(" "));
    }

    private static Cell people(Facts facts, Project project) {
        if (WorkQuestion.byCommits(facts, project)) {
            Cell commits = Cell.of(facts.now(project, Figure.ABSENCE_COMMITS));
            return commits.noted((commits.big() == null ? commits.note() + Words.text("mark.gap") : "")
                    + Words.text("work.commits_only"));
        }
        Measure half = facts.now(project, Figure.ABSENCE);
        Measure names = facts.now(project, Figure.PEOPLE);
        Cell cell = judged(facts, project, Figure.ABSENCE, Topic.PEOPLE);
        Question question = Question.all(facts, project).get(0);
        if (!Said.known(half) || !Said.known(names)) {
            return cell;
        }
        return new Cell(
                cell.big(),
                Words.text("work.of", Numbers.count(names.value()), cell.rest()),
                cell.note(),
                cell.grey(),
                cell.sort(),
                cell.ends(),
                cell.spark(),
                question.sign(),
                question.sign() == Sign.NO_VERDICT
                        ? question.verdict()
                        : question.sign().word());
    }

    private static Cell answered(Facts facts, Project project) {
        return Condition.of(project).issuesDisabled()
                ? Cell.without(Words.text("answers.off"))
                : judged(facts, project, Figure.ANSWERED, Topic.ANSWERS);
    }

    private static Cell judged(Facts facts, Project project, Figure figure, Topic topic) {
        YearMonth last =
                YearMonth.from(facts.portfolio().asOf().atZone(ZoneOffset.UTC)).minusMonths(1);
        Cell cell = Cell.of(facts.now(project, figure));
        if (cell.big() == null) {
            return cell;
        }
        Sign sign = topic.sign(facts, project);
        String word = sign == Sign.NO_VERDICT ? topic.reason(facts, project) : sign.word();
        boolean lines = facts.portfolio().projects().size() <= TOO_MANY_FOR_LINES;
        return cell.with(lines ? Sparks.svg(facts.months(project, figure), last) : null)
                .judged(sign, word);
    }

    private static Cell unanswered(Facts facts, Project project) {
        Measure longer = facts.now(project, Figure.UNANSWERED_90D);
        Cell cell = Cell.of(facts.now(project, Figure.UNANSWERED));
        return Said.known(longer) && cell.big() != null
                ? cell.plain(cell.big()).noted(Words.text("portfolio.cell.over_90", Numbers.count(longer.value())))
                : cell;
    }

    private static Cell organisation(Measure top) {
        Cell cell = Cell.of(top);
        if (cell.big() == null) {
            return cell;
        }
        String known = top.coverage() == null ? "" : Words.text("open.known_for", Numbers.percent(top.coverage()));
        Cell bounded = cell.plain(Numbers.bounds(top)).noted(known);
        return new Cell(bounded.big(), "", known, !"ok".equals(top.status()), bounded.sort(), null, null, null, "");
    }

    /** Unknown locations may hide more countries, never fewer. */
    private static Cell countries(Facts facts, Project project) {
        Measure countries = facts.now(project, Figure.COUNTRIES);
        Measure known = facts.now(project, Figure.KNOWN_LOCATIONS);
        Cell cell = Cell.of(countries);
        if (cell.big() == null || !Said.known(known)) {
            return cell;
        }
        String more = known.value() < 1 ? Words.text("open.or_more") : "";
        String coverage = Words.text("open.known_for", Numbers.percent(known.value()));
        return new Cell(cell.big(), more, coverage, cell.grey(), cell.sort(), null, null, null, "");
    }

    private static Cell plain(Measure share) {
        Cell cell = Cell.of(share);
        return cell.big() == null ? cell : cell.plain(cell.big());
    }

    private static Cell complete(Project project) {
        Condition condition = Condition.of(project);
        if (condition.completeness() == null) {
            return Cell.without(Words.text("numbers.none"));
        }
        double share = condition.completeness();
        String since = Condition.since(project.repositories())
                .map(day -> Words.text("known.since", Numbers.date(day)))
                .orElse("");
        return new Cell(Numbers.completeness(share), "", since, false, share, null, null, null, "");
    }

    public String stageWord() {
        return Stages.word(stage);
    }

    /** The cells in the order of the table's columns. */
    public List<Cell> cells() {
        return List.of(people, answered, unanswered, flow, releases, organisation, countries, bots, complete);
    }

    /** Names of the columns for a phone, once for all rows, as properties that the style sheet reads. */
    public static String labels() {
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(column ->
                        "--l" + (column + 2) + ":\"" + Words.text("portfolio.label." + COLUMNS.get(column)) + "\"")
                .collect(joining(";"));
    }
}
