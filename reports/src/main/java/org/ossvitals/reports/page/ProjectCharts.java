package org.ossvitals.reports.page;

import java.util.List;
import java.util.stream.Stream;
import org.ossvitals.reports.chart.Alternative;
import org.ossvitals.reports.chart.MonthValue;
import org.ossvitals.reports.chart.MonthlyLine;
import org.ossvitals.reports.chart.RankedShares;
import org.ossvitals.reports.chart.SurvivalCurves;
import org.ossvitals.reports.chart.Unit;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.CreditRank;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.WaitingShare;

/** The charts of one project's page, by question. A chart of nothing, or of one month, is left out; the words then say why. */
final class ProjectCharts {
    private final Facts facts;
    private final Project project;
    private final ChartBook charts;

    ProjectCharts(Facts facts, Project project, ChartBook charts) {
        this.facts = facts;
        this.project = project;
        this.charts = charts;
    }

    List<Plate> question(int number) {
        return switch (number) {
            case 1 -> Stream.concat(ranking(), monthly(Figure.ACTIVE)).toList();
            case 2 -> Stream.concat(waiting(), monthly(Figure.MEDIAN_WAIT)).toList();
            case 3 ->
                Stream.concat(new ReleaseChart(facts, project, charts).plate(), monthly(Figure.FLOW))
                        .toList();
            case 4 -> monthly(Figure.STARS).toList();
            default -> List.of();
        };
    }

    private Stream<Plate> ranking() {
        List<CreditRank> rows = facts.computed().credits().stream()
                .filter(row ->
                        row.project().equals(project.id()) && row.window().endsWith("-365d"))
                .toList();
        List<Double> now = credits(rows, "last-365d");
        if (now.isEmpty()) {
            return Stream.empty();
        }
        List<Double> past = credits(rows, "year-ago-365d");
        RankedShares.Ranking before = past.isEmpty() ? null : ranking("chart.work.before", past);
        String earlier =
                past.isEmpty() ? "" : Words.text("mark.clause") + Words.uncapital(title("chart.work.before", past));
        Alternative words = new Alternative(Words.text("chart.work.alt"), title("chart.work.last_365", now) + earlier);
        ChartBook.Caption caption = new ChartBook.Caption(
                Words.text("chart.work.title"), Words.text("chart.work.sub"), Figure.ABSENCE.metric());
        RankedShares chart = new RankedShares(id("work"), words, ranking("chart.work.now", now), before);
        return Stream.of(charts.plate(chart, caption, CreditRank.class, rows));
    }

    private static List<Double> credits(List<CreditRank> rows, String window) {
        return rows.stream()
                .filter(row -> row.window().equals(window) && row.credits() > 0)
                .map(CreditRank::credits)
                .toList();
    }

    private static RankedShares.Ranking ranking(String year, List<Double> credits) {
        return new RankedShares.Ranking(title(year, credits), credits);
    }

    private static String title(String year, List<Double> credits) {
        double sum = credits.stream().mapToDouble(Double::doubleValue).sum();
        return Words.text(
                "chart.work.year", Words.text(year), Words.counted("people", credits.size()), Numbers.count(sum));
    }

    private Stream<Plate> waiting() {
        List<WaitingShare> rows = facts.computed().curves().stream()
                .filter(row ->
                        row.project().equals(project.id()) && row.metric().equals(Figure.ANSWERED.metric()))
                .toList();
        SurvivalCurves.Curve now = curve(rows, Words.text("chart.waiting.now"), "last-90d");
        SurvivalCurves.Curve past = curve(rows, Words.text("page.a_year_ago"), "year-ago-90d");
        if (now.steps().isEmpty()) {
            return Stream.empty();
        }
        Alternative words = new Alternative(
                Words.text("chart.waiting.alt"),
                Words.text(
                        "chart.waiting.said",
                        Said.figure(facts.now(project, Figure.ANSWERED)),
                        Said.figure(facts.past(project, Figure.ANSWERED))));
        ChartBook.Caption caption =
                new ChartBook.Caption(waitingTitle(now), Words.text("chart.waiting.sub"), Figure.ANSWERED.metric());
        SurvivalCurves.Wording wording = new SurvivalCurves.Wording(Words.text("chart.waiting.axis"));
        SurvivalCurves chart = new SurvivalCurves(
                id("waiting"), words, wording, now, past.steps().isEmpty() ? null : past);
        return Stream.of(charts.plate(chart, caption, WaitingShare.class, rows));
    }

    /** A finding where the curve is known at 30 days and stands above half there. */
    private static String waitingTitle(SurvivalCurves.Curve now) {
        boolean known = now.steps().stream().anyMatch(step -> step.day() >= 30);
        boolean most = now.steps().stream()
                .filter(step -> step.day() <= 30)
                .reduce((earlier, later) -> later)
                .filter(step -> known && step.waiting() > 0.5)
                .isPresent();
        return Words.text(most ? "chart.waiting.most" : "chart.waiting");
    }

    private static SurvivalCurves.Curve curve(List<WaitingShare> rows, String label, String window) {
        return new SurvivalCurves.Curve(
                label,
                rows.stream()
                        .filter(row -> row.window().equals(window))
                        .map(row -> new SurvivalCurves.Step(
                                Math.max(0, row.day()), share(row.waiting()), row.low(), row.high()))
                        .toList());
    }

    /** Sums of steps may leave 0 to 1 by the last digit. */
    private static double share(double waiting) {
        return Math.min(1, Math.max(0, waiting));
    }

    private Stream<Plate> monthly(Figure figure) {
        List<Measure> rows = List.copyOf(facts.months(project, figure).values());
        List<MonthValue> months =
                Months.of(facts.months(project, figure), facts.portfolio().asOf(), followsCases(figure));
        if (months.stream().filter(month -> month.value() != null).count() < 2) {
            return Stream.empty();
        }
        MonthlyCaption caption = MonthlyCaption.of(figure);
        Alternative words = new Alternative(
                caption.title(), Words.text("chart.month.said", Said.figure(facts.now(project, figure))));
        MonthlyLine chart = new MonthlyLine(id(figure.metric()), words, unit(figure), months)
                .withReleases(ReleaseChart.features(facts, project));
        ChartBook.Caption text = new ChartBook.Caption(caption.title(), caption.sub(), figure.metric());
        return Stream.of(charts.plate(chart, text, Measure.class, rows));
    }

    private boolean followsCases(Figure figure) {
        return facts.computed().metrics().stream()
                .anyMatch(metric -> metric.id().equals(figure.metric()) && "survival".equals(metric.compare()));
    }

    private static Unit unit(Figure figure) {
        return switch (figure) {
            case MEDIAN_WAIT -> Unit.DAYS;
            case FLOW -> Unit.RATIO;
            default -> Unit.COUNT;
        };
    }

    private String id(String chart) {
        return Slug.of(project.id()).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + "-" + chart;
    }
}
