package org.ossvitals.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.ossvitals.reports.chart.DotsWithIntervals.Row;
import org.ossvitals.reports.finding.Words;

/** Draws {@link DotsWithIntervals} at one width; the first row is the highest. */
final class DotsDrawing {

    private static final double ROW = 23;
    private static final double TOP = 20;
    private static final double REMARKS = 112;

    private final List<Row> rows;
    private final boolean narrow;
    private final Scale scale;
    private final double names;
    private final Frame frame;
    private final Sheet sheet;

    DotsDrawing(DotsWithIntervals chart, Width width) {
        rows = chart.rows();
        narrow = width.narrow();
        scale = chart.scale();
        double longest =
                rows.stream().mapToDouble(row -> TextWidth.of(row.name())).max().orElse(0);
        names = Math.max(30, Math.min(longest + 4, narrow ? 110 : 200));
        double left = names + 12;
        double plotWidth = width.pixels() - left - (narrow ? 22 : REMARKS);
        int count = Math.max(1, rows.size());
        Range places = new Range(-0.5, count - 0.5);
        frame = new Frame(Shapes.box(left, TOP, plotWidth, count * ROW), new Range(0, scale.top()), places);
        sheet = new Sheet(width.pixels(), (int) Math.ceil(TOP + count * ROW) + 4);
    }

    Sheet sheet() {
        axis();
        for (int i = 0; i < rows.size(); i++) {
            past(rows.get(i), frame.y(place(i)));
        }
        XYPlot plot = frame.plot(1);
        plot.setRangeGridlinesVisible(false);
        int index = 0;
        for (Judgement judgement : Judgement.values()) {
            plot.setDataset(index, data(judgement));
            plot.setRenderer(index, Renderers.intervals(judgement));
            index++;
        }
        frame.draw(plot, sheet);
        for (int i = 0; i < rows.size(); i++) {
            words(rows.get(i), frame.y(place(i)) + Frame.TO_BASELINE);
        }
        if (rows.isEmpty()) {
            sheet.label(Label.start(Words.text("chart.no_project"), frame.left() + 4, frame.y(0) + Frame.TO_BASELINE));
        }
        return sheet;
    }

    private XYIntervalSeriesCollection data(Judgement judgement) {
        XYIntervalSeries series = new XYIntervalSeries(judgement);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.judgement() == judgement && row.value() != null) {
                double low = row.low() == null ? row.value() : Math.max(0, row.low());
                double high = upTo(row);
                series.add(row.value(), low, high, place(i), place(i), place(i));
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    /** An interval open to above reaches the edge of the plot. */
    private double upTo(Row row) {
        if (row.high() == null) {
            return row.low() == null ? row.value() : scale.top();
        }
        return Math.min(scale.top(), row.high());
    }

    private void axis() {
        for (double tick : scale.ticks()) {
            double x = frame.x(tick);
            sheet.stroke(Shapes.line(x, frame.top(), x, frame.bottom()), Ink.RULE, Pen.HAIR);
            sheet.place(Label.middle(scale.unit().tick(tick, scale.top()), x, frame.top() - 8));
        }
    }

    private void past(Row row, double y) {
        if (row.past() != null) {
            double x = frame.x(row.past());
            sheet.stroke(Shapes.line(x, y - 5, x, y + 5), Ink.PAST, Pen.PAST);
        }
    }

    private void words(Row row, double y) {
        sheet.label(Label.end(TextWidth.fit(row.name(), names), names, y).in(Ink.INK));
        if (row.remark() == null) {
            return;
        }
        if (row.value() == null) {
            String reason = TextWidth.fit(row.remark(), sheet.width() - frame.left() - 4);
            sheet.label(Label.start(reason, frame.left() + 4, y).onTop());
        } else if (narrow) {
            inside(row, y);
        } else {
            String remark = TextWidth.fit(row.remark(), REMARKS - 12);
            sheet.label(row.judgement().speak(Label.start(remark, frame.right() + 10, y)));
        }
    }

    /** On narrow sheets remarks stand where the row is free; a verdict has its sign in any case. */
    private void inside(Row row, double y) {
        verdictSign(row, y - Frame.TO_BASELINE);
        double low = frame.x(row.low() == null ? row.value() : row.low());
        double high = frame.x(upTo(row));
        double past = row.past() == null ? high : frame.x(row.past());
        Range before = new Range(frame.left(), Math.min(low, past));
        Range between = past > high ? new Range(high, past) : new Range(Math.min(past, low), low);
        Range after = new Range(Math.max(high, past), Math.max(frame.right(), past));
        double needed = TextWidth.of(row.remark()) * 1.08 + 14;
        Stream.of(between, before, after)
                .filter(gap -> gap.getLength() >= needed)
                .findFirst()
                .map(gap ->
                        Label.start(row.remark(), gap.getLowerBound() + 7, y).onTop())
                .ifPresent(label -> sheet.label(row.judgement().speak(label)));
    }

    private void verdictSign(Row row, double y) {
        double x = frame.right() + 12;
        switch (row.judgement()) {
            case WORSE -> sheet.fill(Shapes.triangle(x, y, 5), Ink.WORSE);
            case BETTER -> sheet.fill(Shapes.triangle(x, y, -5), Ink.BETTER);
            case STEADY, UNJUDGED -> {}
        }
    }

    private double place(int row) {
        return rows.size() - 1.0 - row;
    }
}
