package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Homes;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;

/**
 * The sheet that a board reads: ten lines about the whole portfolio, the map, the worst findings, on one page.
 *
 * @param paper whether it is for print, where only links to elsewhere lead anywhere
 * @param pdf whether the same stands beside it as a PDF
 * @param map null where nothing is known of places
 */
public record BoardView(
        boolean paper,
        boolean pdf,
        String kicker,
        String headline,
        String notice,
        List<Line> lines,
        Plate map,
        List<Finding> findings,
        int findingsInAll,
        String unseen) {
    private static final int FINDINGS = 5;
    private static final int RESTS_ON_FEW = 2;

    /** One figure now and a year ago, and what belongs to it. */
    public record Line(String title, String now, String past, String note) {}

    static BoardView of(Facts facts, List<Plate> maps, boolean paper, boolean pdf) {
        Portfolio portfolio = facts.portfolio();
        List<Finding> findings = Findings.of(facts);
        long unseen = Unseen.of(facts).size();
        return new BoardView(
                paper,
                pdf,
                Words.text("board.kicker", portfolio.name(), Numbers.date(portfolio.asOf())),
                Headline.of(facts),
                portfolio.simulated(),
                lines(facts),
                maps.isEmpty() ? null : maps.get(0),
                findings.stream().limit(FINDINGS).toList(),
                findings.size(),
                Words.counted("board.unseen", unseen));
    }

    /** The drawing of the map, which is the sheet's own in print. */
    public String drawing() {
        return Paper.drawing(map.paper());
    }

    /** How many findings are not on the sheet, in words; empty when all are. */
    public String more() {
        int left = findingsInAll - findings.size();
        return left == 0 ? "" : Words.text("board.more", Numbers.count(left));
    }

    private static List<Line> lines(Facts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("projects", Numbers.count(facts.projects().size()), "", stages(facts)));
        lines.add(figure(facts, "active", Figure.ACTIVE, BoardView::count));
        lines.add(figure(facts, "newcomers", Figure.NEWCOMERS, BoardView::count));
        lines.add(few(facts));
        lines.add(figure(facts, "answered", Figure.ANSWERED, Said::figure));
        lines.add(figure(facts, "unanswered", Figure.UNANSWERED, BoardView::count));
        lines.add(figure(facts, "flow", Figure.FLOW, Said::figure));
        lines.add(figure(facts, "releases", Figure.RELEASES, BoardView::count));
        lines.add(figure(facts, "organisation", Figure.TOP_ORGANISATION, BoardView::bounds));
        lines.add(countries(facts));
        return lines;
    }

    private static Line line(String key, String now, String past, String note) {
        return new Line(Words.text("board." + key), now, past, note);
    }

    private static Line figure(Facts facts, String key, Figure figure, Function<Measure, String> said) {
        return line(
                key,
                said(facts.whole(figure), said),
                said(facts.wholePast(figure), said),
                Words.text("board." + key + ".note"));
    }

    private static String said(Optional<Measure> measure, Function<Measure, String> said) {
        return measure.map(said).orElseGet(() -> Words.text("board.unknown"));
    }

    /** What is counted is its own n. */
    private static String count(Measure m) {
        return Said.known(m) ? Numbers.value(m) : Said.status(m);
    }

    private static String bounds(Measure top) {
        return Said.known(top) ? Numbers.bounds(top) : Said.status(top);
    }

    private static String stages(Facts facts) {
        Map<String, Long> counts = facts.projects().stream()
                .collect(Collectors.groupingBy(
                        project -> Words.uncapital(Stages.word(project.stage())), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(row -> Numbers.count(row.getValue()) + " " + row.getKey())
                .collect(Collectors.joining(Words.text("mark.list")));
    }

    /** How many projects rest on one or two people. */
    private static Line few(Facts facts) {
        return line(
                "few",
                few(facts, project -> facts.now(project, Figure.ABSENCE)),
                few(facts, project -> facts.past(project, Figure.ABSENCE)),
                Words.text("board.few.note"));
    }

    private static String few(Facts facts, Function<Project, Measure> half) {
        List<Measure> known =
                facts.projects().stream().map(half).filter(Said::known).toList();
        long few = known.stream().filter(m -> m.value() <= RESTS_ON_FEW).count();
        return known.isEmpty()
                ? Words.text("board.unknown")
                : Words.text("board.of", Numbers.count(few), Numbers.count(known.size()));
    }

    private static Line countries(Facts facts) {
        Homes homes = Homes.of(facts);
        String known = facts.whole(Figure.KNOWN_LOCATIONS)
                .filter(Said::known)
                .map(m -> Words.text("board.countries.known", Numbers.percent(m.value())))
                .orElse("");
        String home = homes.projects() == 0
                ? ""
                : Words.text(
                        "board.countries.homes",
                        Numbers.count(homes.projects() - homes.undeclared()),
                        Numbers.count(homes.projects()));
        return line(
                "countries",
                said(facts.whole(Figure.COUNTRIES), BoardView::atLeast),
                said(facts.wholePast(Figure.COUNTRIES), BoardView::atLeast),
                (known + Words.text("mark.gap") + home).strip());
    }

    private static String atLeast(Measure countries) {
        return Said.known(countries)
                ? Numbers.count(countries.value()) + " " + Words.text("open.or_more")
                : Said.status(countries);
    }
}
