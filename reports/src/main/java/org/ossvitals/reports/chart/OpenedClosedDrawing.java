package org.ossvitals.reports.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.ossvitals.reports.chart.OpenedClosed.Month;
import org.ossvitals.reports.finding.Words;

/** Draws {@link OpenedClosed} at one width. */
final class OpenedClosedDrawing {

    private static final double LEFT = 48;
    private static final double TOP = 24;
    private static final double HEIGHT = 126;
    private static final double HALF_BAR = 0.35;

    private final List<Month> months;
    private final boolean narrow;
    private final Scale scale;
    private final MonthAxis axis;
    private final Frame frame;
    private final Sheet sheet;

    OpenedClosedDrawing(OpenedClosed chart, Width width) {
        months = chart.months();
        narrow = width.narrow();
        scale = Scale.upTo(chart.largest(), Unit.COUNT);
        axis = new MonthAxis(
                months.isEmpty() ? YearMonth.of(2000, 1) : months.get(0).month(), months.size());
        double plotWidth = width.pixels() - LEFT - (narrow ? 10 : 112);
        frame = new Frame(Shapes.box(LEFT, TOP, plotWidth, HEIGHT), axis.range(), new Range(0, scale.top()));
        sheet = new Sheet(width.pixels(), (int) (TOP + HEIGHT) + 24);
    }

    Sheet sheet() {
        List<Runs.Run> missing = runs(Objects::isNull);
        missing.forEach(run -> sheet.hatch(MonthAxis.column(frame, run.first(), run.size())));
        XYPlot plot = frame.plot(scale.step());
        plot.setDataset(0, closed());
        plot.setRenderer(0, Renderers.bars(Ink.ACCENT_SOFT));
        plot.setDataset(1, opened());
        plot.setRenderer(1, Renderers.line(Ink.ACCENT, Pen.DATA));
        frame.draw(plot, sheet);
        loneMonths();
        frame.valueAxis(scale, sheet);
        axis.draw(frame, sheet);
        if (runs(Objects::nonNull).isEmpty()) {
            sheet.label(Label.middle(
                            Words.text("status.not_collected"),
                            (frame.left() + frame.right()) / 2,
                            frame.y(scale.top() / 2))
                    .in(Ink.INK)
                    .onTop());
        } else {
            name("chart.opened", Month::opened, Ink.ACCENT);
            name("chart.closed", Month::closed, Ink.INK_2);
            missing.stream()
                    .limit(1)
                    .forEach(run -> sheet.place(Label.middle(
                            Words.text("status.not_collected"),
                            (frame.x(run.first()) + frame.x(run.last())) / 2,
                            frame.top() - 6)));
        }
        return sheet;
    }

    private XYIntervalSeriesCollection closed() {
        XYIntervalSeries bars = new XYIntervalSeries("closed");
        for (int i = 0; i < months.size(); i++) {
            Integer closed = months.get(i).closed();
            if (closed != null) {
                bars.add(i, i - HALF_BAR, i + HALF_BAR, closed, 0, closed);
            }
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(bars);
        return data;
    }

    private XYSeriesCollection opened() {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (Runs.Run run : runs(Objects::nonNull)) {
            XYSeries line =
                    new XYSeries("opened from " + months.get(run.first()).month());
            for (int i = run.first(); i <= run.last(); i++) {
                line.add((double) i, months.get(i).opened());
            }
            lines.addSeries(line);
        }
        return lines;
    }

    /** A month between two gaps has no line to be seen by. */
    private void loneMonths() {
        runs(Objects::nonNull).stream().filter(run -> run.size() == 1).forEach(run -> {
            double y = frame.y(months.get(run.first()).opened());
            sheet.fill(Shapes.dot(frame.x(run.first()), y, 2.5), Ink.ACCENT);
        });
    }

    /** Names a series beside its last value; on narrow sheets above the plot, where nothing is in the way. */
    private void name(String name, Function<Month, Integer> count, Ink ink) {
        Integer last = months.stream()
                .map(count)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(null);
        if (last == null) {
            return;
        }
        String text = Words.text(name, Unit.COUNT.words(last));
        double x = frame.right() + 8;
        double y = frame.y(last) + Frame.TO_BASELINE;
        Label label = ink == Ink.ACCENT ? Label.start(text, x, y).in(ink).strong() : Label.start(text, x, y);
        if (narrow) {
            Label above = Label.end(
                    Words.text(ink == Ink.ACCENT ? "chart.line" : "chart.bars", text), frame.right(), frame.top() - 8);
            Label beside = Label.start(above.text(), frame.left(), frame.top() - 8);
            sheet.place(ink == Ink.ACCENT ? beside.in(ink).strong() : above);
        } else {
            sheet.place(label, label.atHeight(y + 17), label.atHeight(y - 17));
        }
    }

    private List<Runs.Run> runs(java.util.function.Predicate<Integer> opened) {
        return Runs.of(months.size(), i -> opened.test(months.get(i).opened()));
    }
}
