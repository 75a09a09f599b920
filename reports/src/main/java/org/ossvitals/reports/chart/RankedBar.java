package org.ossvitals.reports.chart;

import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.ossvitals.reports.chart.RankedShares.Ranking;
import org.ossvitals.reports.finding.Words;

/** Draws one bar of {@link RankedShares} with its title, blocks and bracket. */
final class RankedBar {

    private static final double HEIGHT = 38;
    /** A block this wide has room for its percentage. */
    private static final double ROOM = 44;

    private final Ranking ranking;
    private final Ranks ranks;
    private final Sheet sheet;
    private final Frame frame;

    RankedBar(Ranking ranking, double top, Sheet sheet) {
        this.ranking = ranking;
        ranks = new Ranks(ranking.credits());
        this.sheet = sheet;
        frame = new Frame(Shapes.box(1, top + 26, sheet.width() - 2, HEIGHT), new Range(0, 1), new Range(0, 1));
    }

    void drawPresent() {
        draw(Ink.ACCENT, Ink.ACCENT_SOFT);
    }

    void drawPast() {
        draw(Ink.PAST, Ink.PAST_SOFT);
    }

    private void draw(Ink half, Ink rest) {
        String title = TextWidth.fit(ranking.title(), sheet.width() / 1.08);
        sheet.label(Label.start(title, 0, frame.top() - 10).in(Ink.INK).strong());
        if (ranking.credits().isEmpty()) {
            sheet.hatch(frame.area());
            return;
        }
        XYPlot plot = frame.plot(1);
        plot.setRangeGridlinesVisible(false);
        blocks(plot, half, 0, ranks.half());
        blocks(plot, rest, ranks.half(), ranking.credits().size());
        frame.draw(plot, sheet);
        seams();
        percentages();
        others();
        bracket(half);
    }

    /** A block for each person large enough to be seen, one block for all the others. */
    private void blocks(XYPlot plot, Ink ink, int from, int to) {
        XYIntervalSeries series = new XYIntervalSeries("rank " + (from + 1) + " to " + to);
        int own = Math.max(from, Math.min(to, ranks.visible()));
        for (int rank = from; rank < own; rank++) {
            add(series, ranks.reached(rank), ranks.reached(rank + 1));
        }
        if (own < to) {
            add(series, ranks.reached(own), ranks.reached(to));
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        int index = from == 0 ? 0 : 1;
        plot.setDataset(index, data);
        plot.setRenderer(index, Renderers.bars(ink));
    }

    private static void add(XYIntervalSeries series, double from, double to) {
        series.add((from + to) / 2, from, to, 1, 0, 1);
    }

    private void seams() {
        int people = ranking.credits().size();
        IntStream.concat(IntStream.rangeClosed(1, ranks.visible()), IntStream.of(ranks.half()))
                .filter(rank -> rank < people)
                .distinct()
                .mapToDouble(rank -> frame.x(ranks.reached(rank)))
                .forEach(x -> sheet.stroke(Shapes.line(x, frame.top(), x, frame.bottom()), Ink.PAPER, Pen.SEAM));
    }

    private void percentages() {
        for (int rank = 0; rank < Math.min(ranks.half(), ranks.visible()); rank++) {
            double from = ranks.reached(rank);
            double to = ranks.reached(rank + 1);
            if (frame.x(to) - frame.x(from) >= ROOM) {
                String share = Unit.SHARE.words(to - from);
                sheet.label(Label.middle(share, frame.x((from + to) / 2), middle())
                        .in(Ink.PAPER)
                        .strong());
            }
        }
    }

    private void others() {
        if (ranks.others() == 0) {
            return;
        }
        double share = 1 - ranks.reached(ranks.named());
        double room = frame.right() - frame.x(1 - share) - 12;
        String count = Words.text("chart.work.others", Unit.COUNT.words(ranks.others()));
        String full = count + Words.text("mark.list") + Unit.SHARE.words(share);
        String text = TextWidth.of(full) <= room ? full : count;
        if (TextWidth.of(text) <= room) {
            sheet.label(Label.end(text, frame.right() - 8, middle()).in(Ink.INK));
        } else {
            sheet.place(Label.end(full, sheet.width(), frame.bottom() + 25));
        }
    }

    private void bracket(Ink ink) {
        double y = frame.bottom() + 8;
        double end = frame.x(ranks.reached(ranks.half()));
        sheet.stroke(Shapes.line(frame.left(), y, end, y), Ink.INK_2, Pen.HAIR);
        sheet.stroke(Shapes.line(frame.left(), y - 4, frame.left(), y + 4), Ink.INK_2, Pen.HAIR);
        sheet.stroke(Shapes.line(end, y - 4, end, y + 4), Ink.INK_2, Pen.HAIR);
        double half = frame.x(0.5);
        sheet.stroke(Shapes.line(half, frame.top() - 5, half, frame.bottom() + 24), Ink.INK_2, Pen.DASH);
        String people = Words.text("chart.work.made_half" + Words.form(ranks.half()), Unit.COUNT.words(ranks.half()));
        Label label = Label.start(people, 0, frame.bottom() + 25);
        sheet.label(ink == Ink.ACCENT ? label.in(Ink.ACCENT).strong() : label);
        sheet.place(Label.start(Words.text("chart.work.half"), half + 5, frame.bottom() + 25));
    }

    private double middle() {
        return frame.top() + HEIGHT / 2 + Frame.TO_BASELINE;
    }
}
