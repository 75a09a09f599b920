package org.ossvitals.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ossvitals.reports.chart.Alternative;
import org.ossvitals.reports.chart.Chart;
import org.ossvitals.reports.chart.DotsWithIntervals;
import org.ossvitals.reports.chart.Drawn;
import org.ossvitals.reports.chart.Judgement;
import org.ossvitals.reports.chart.Unit;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Rows;

/**
 * Draws charts and puts each beside its page: SVG, PNG and the data as CSV under {@code site/charts}. No page shows the PNG;
 * encoding it takes longer than all else, so a portfolio of many hundred projects goes without.
 */
final class ChartBook {
    private static final int MOST_WITH_PNG = 500;

    private final Path folder;
    private final boolean png;

    ChartBook(Path site, Portfolio portfolio) {
        folder = site.resolve("charts");
        png = portfolio.projects().size() <= MOST_WITH_PNG;
    }

    /** What a chart is of: its caption, and the metric that defines it. */
    record Caption(String title, String sub, String metric) {}

    /** Draws a chart, writes its files and gives the piece of page. */
    <R extends Record> Plate plate(Chart chart, Caption caption, Class<R> type, List<R> data) {
        try {
            Files.createDirectories(folder);
            Drawn drawn = chart.draw();
            Files.writeString(folder.resolve(chart.id() + ".svg"), drawn.svgFile());
            if (png) {
                Files.write(folder.resolve(chart.id() + ".png"), chart.png());
            }
            Rows.writeForSpreadsheets(folder.resolve(chart.id() + ".csv"), type, data.stream());
            String csv = "charts/" + chart.id() + ".csv";
            return new Plate(
                    chart.id(), caption.title(), caption.sub(), drawn.inline(), caption.metric(), csv, drawn.svgFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write chart " + chart.id() + " to " + folder, e);
        }
    }

    /** The small chart beside a finding: now against a year ago; null when one of the two is missing. */
    String strip(Finding finding) {
        if (finding.past() == null || !Said.known(finding.now()) || !Said.known(finding.past())) {
            return null;
        }
        String before = Words.text(finding.againstPrevious() ? "chart.strip.before" : "chart.strip.year_ago");
        Alternative words = new Alternative(
                finding.headline(),
                Words.text(
                        "chart.strip.said",
                        Numbers.full(finding.now()),
                        Words.uncapital(before),
                        Numbers.full(finding.past())));
        List<DotsWithIntervals.Row> rows = List.of(
                row(Words.text("page.now"), finding.now(), PortfolioCharts.judgement(finding.sign())),
                row(before, finding.past(), Judgement.UNJUDGED));
        Unit unit = Units.of(finding.now());
        String svg = new DotsWithIntervals("strip-" + Slug.of(finding.id()), words, unit, rows)
                .draw()
                .svgNarrow();
        return svg.replaceFirst("chart narrow", "chart strip");
    }

    private static DotsWithIntervals.Row row(String name, Measure m, Judgement judgement) {
        return new DotsWithIntervals.Row(name, m.value(), m.low(), m.high(), null, judgement, null);
    }
}
