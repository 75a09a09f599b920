package org.ossvitals.reports.page;

import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Portfolio;

/** The portfolio page. */
public record PortfolioView(
        Frame frame,
        String kicker,
        String headline,
        String lede,
        List<Change> changes,
        int changesInAll,
        String changesNote,
        List<FindingView> findings,
        int findingsInAll,
        List<ProjectRow> rows,
        List<Unseen> unseen,
        List<Plate> plates,
        Geography geography,
        String collected,
        Restated restated) {
    private static final int RESTATED = 5;
    /** More than anybody reads at one sitting; the exports have all. */
    private static final int LISTED = 60;

    static PortfolioView of(Facts facts, ChartBook charts) {
        Portfolio portfolio = facts.portfolio();
        List<Finding> findings = Findings.of(facts);
        List<Change> changes = Change.of(facts);
        Frame.Place place = new Frame.Place("", "portfolio", null, true);
        return new PortfolioView(
                Frame.of(portfolio, title(portfolio), place),
                kicker(portfolio),
                Headline.of(facts),
                Headline.lede(facts, findings),
                changes.stream().limit(LISTED).toList(),
                changes.size(),
                Change.note(facts),
                FindingView.named(findings.stream().limit(LISTED).toList(), charts),
                findings.size(),
                facts.projects().stream()
                        .map(project -> ProjectRow.of(facts, project))
                        .toList(),
                Unseen.of(facts),
                PortfolioCharts.of(facts, charts),
                Geography.of(facts, charts),
                collected(portfolio) + WhoIsWho.sentence(facts.computed().people()),
                Restated.of(facts, facts.computed().restatements(), RESTATED));
    }

    /** How many changes are not listed, in words; empty when all are. */
    public String moreChanges() {
        return more(changesInAll - changes.size());
    }

    /** How many findings are not listed, in words; empty when all are. */
    public String moreFindings() {
        return more(findingsInAll - findings.size());
    }

    private static String more(int left) {
        return left == 0 ? "" : Words.text("portfolio.more", Numbers.count(left));
    }

    /** What is said of the small lines in the table. */
    public String lines() {
        return Words.text(rows.size() > ProjectRow.TOO_MANY_FOR_LINES ? "portfolio.no_lines" : "portfolio.lines");
    }

    /** Which projects the chart of answers has. */
    public String answersNote() {
        return Words.text(
                rows.size() > PortfolioCharts.ALL_SHOWN ? "portfolio.answers_changed" : "portfolio.answers_all");
    }

    private static String title(Portfolio portfolio) {
        return Words.text("portfolio.title", portfolio.name(), projects(portfolio), Numbers.date(portfolio.asOf()));
    }

    private static String projects(Portfolio portfolio) {
        return Numbers.count(portfolio.projects().size());
    }

    private static String kicker(Portfolio portfolio) {
        String previous = portfolio.previousAsOf() == null
                ? Words.text("portfolio.kicker_first")
                : Words.text("portfolio.kicker_previous", Numbers.date(portfolio.previousAsOf()));
        return Words.text(
                "portfolio.kicker", portfolio.name(), projects(portfolio), Numbers.date(portfolio.asOf()), previous);
    }

    private static String collected(Portfolio portfolio) {
        long all = portfolio.projects().stream()
                .mapToLong(project -> project.repositories().size())
                .sum();
        long failed = portfolio.projects().stream()
                .flatMap(project -> project.repositories().stream())
                .filter(repository -> "failed".equals(repository.status()))
                .count();
        return failed == 0
                ? Words.text("portfolio.read_all", Numbers.count(all))
                : Words.text("portfolio.read_some", Numbers.count(failed), Numbers.count(all));
    }
}
