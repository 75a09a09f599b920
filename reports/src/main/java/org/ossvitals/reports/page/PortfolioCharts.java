package org.ossvitals.reports.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ossvitals.reports.chart.Alternative;
import org.ossvitals.reports.chart.DotsWithIntervals;
import org.ossvitals.reports.chart.Judgement;
import org.ossvitals.reports.chart.Unit;
import org.ossvitals.reports.chart.VerdictTally;
import org.ossvitals.reports.chart.VerdictTally.Kind;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Sign;
import org.ossvitals.reports.finding.Topic;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** The two charts of the portfolio page: verdicts by topic, and answers of every project. */
final class PortfolioCharts {
    /** More rows than this, and the chart has only those that changed. */
    static final int ALL_SHOWN = 60;

    private PortfolioCharts() {}

    static List<Plate> of(Facts facts, ChartBook charts) {
        return List.of(tally(facts, charts), dots(facts, charts));
    }

    private static Plate tally(Facts facts, ChartBook charts) {
        List<VerdictTally.Row> rows = Arrays.stream(Topic.values())
                .map(topic -> new VerdictTally.Row(topic.title(), counts(facts, topic)))
                .toList();
        int projects = facts.projects().size();
        String description = String.join(
                Words.text("mark.clause"),
                rows.stream()
                        .map(row -> row.measure() + ": " + said(row.counts()))
                        .toList());
        ChartBook.Caption caption = new ChartBook.Caption(
                Words.text("chart.verdicts.title"),
                Words.text("chart.verdicts.sub", Numbers.count(projects)),
                "issue-first-response");
        VerdictTally chart = new VerdictTally("verdicts", new Alternative(caption.title(), description), rows);
        return charts.plate(
                chart,
                caption,
                org.ossvitals.reports.model.Verdict.class,
                facts.computed().verdicts());
    }

    private static Map<Kind, Integer> counts(Facts facts, Topic topic) {
        return facts.projects().stream()
                .collect(groupingBy(project -> kind(topic.sign(facts, project)), summingInt(project -> 1)));
    }

    private static String said(Map<Kind, Integer> counts) {
        return Arrays.stream(Kind.values())
                .filter(counts::containsKey)
                .map(kind -> Words.text("chart.tally.count", counts.get(kind), kind.word()))
                .collect(java.util.stream.Collectors.joining(Words.text("mark.list")));
    }

    private static Kind kind(Sign sign) {
        return switch (sign) {
            case WORSENING, OVERDUE -> Kind.WORSENING;
            case WORSENING_FIRST -> Kind.FIRST_SIGHTING;
            case NO_VERDICT, CONTEXT, THIN -> Kind.NO_VERDICT;
            case STEADY, REGULAR, RECOVERING -> Kind.STEADY;
            case IMPROVING, IMPROVING_FIRST -> Kind.IMPROVING;
        };
    }

    private static Plate dots(Facts facts, ChartBook charts) {
        List<Project> shown = shown(facts);
        List<DotsWithIntervals.Row> rows =
                shown.stream().map(project -> row(facts, project)).toList();
        List<Measure> data = facts.projects().stream()
                .map(project -> facts.now(project, Figure.ANSWERED))
                .toList();
        String description = String.join(
                Words.text("mark.clause"),
                shown.stream()
                        .map(project -> project.name() + " " + Said.figure(facts.now(project, Figure.ANSWERED)))
                        .toList());
        ChartBook.Caption caption = new ChartBook.Caption(
                Words.text("chart.answers.title"),
                Words.text("chart.answers.sub", Numbers.date(facts.portfolio().asOf())),
                Figure.ANSWERED.metric());
        Alternative words = new Alternative(Words.text("chart.answers.alt"), description);
        return charts.plate(new DotsWithIntervals("answers", words, Unit.SHARE, rows), caption, Measure.class, data);
    }

    private static List<Project> shown(Facts facts) {
        return facts.projects().size() <= ALL_SHOWN
                ? facts.projects()
                : facts.projects().stream()
                        .filter(project -> List.of("worse", "better")
                                .contains(Topic.ANSWERS.sign(facts, project).tone()))
                        .limit(ALL_SHOWN)
                        .toList();
    }

    private static DotsWithIntervals.Row row(Facts facts, Project project) {
        Measure now = facts.now(project, Figure.ANSWERED);
        Measure past = facts.past(project, Figure.ANSWERED);
        if (!Said.known(now)) {
            return DotsWithIntervals.Row.without(project.name(), reason(Condition.of(project), now));
        }
        Sign sign = Topic.ANSWERS.sign(facts, project);
        String remark = sign == Sign.NO_VERDICT ? Topic.ANSWERS.reason(facts, project) : null;
        return new DotsWithIntervals.Row(
                project.name(),
                now.value(),
                now.low(),
                now.high(),
                past.value(),
                judgement(sign),
                remark == null ? null : remark.toLowerCase(java.util.Locale.ROOT));
    }

    private static String reason(Condition condition, Measure measure) {
        if (condition.archived()) {
            return Words.text("chart.answers.archived");
        }
        if (condition.empty()) {
            return Words.text("chart.answers.empty");
        }
        return condition.issuesDisabled() ? Words.text("chart.answers.issues_off") : Said.status(measure);
    }

    static Judgement judgement(Sign sign) {
        return switch (sign) {
            case WORSENING, WORSENING_FIRST, OVERDUE, THIN -> Judgement.WORSE;
            case IMPROVING, IMPROVING_FIRST -> Judgement.BETTER;
            case STEADY, REGULAR, RECOVERING -> Judgement.STEADY;
            case NO_VERDICT, CONTEXT -> Judgement.UNJUDGED;
        };
    }
}
