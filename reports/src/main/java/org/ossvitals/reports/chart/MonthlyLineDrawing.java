package org.ossvitals.reports.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.ossvitals.reports.chart.MonthValue.State;
import org.ossvitals.reports.finding.Words;

/** Draws a {@link MonthlyLine} at one width. */
final class MonthlyLineDrawing {

    private static final double LEFT = 48;
    private static final double TOP = 34;
    private static final double HEIGHT = 226;
    /** How near a point a pointer must come. */
    private static final double TOUCH = 6;

    private final MonthlyLine chart;
    private final List<MonthValue> months;
    private final boolean narrow;
    private final Scale scale;
    private final MonthAxis axis;
    private final Frame frame;
    private final Sheet sheet;

    MonthlyLineDrawing(MonthlyLine chart, Width width) {
        this.chart = chart;
        months = chart.months();
        narrow = width.narrow();
        scale = chart.scale();
        axis = new MonthAxis(
                months.isEmpty() ? YearMonth.of(2000, 1) : months.get(0).month(), months.size());
        double plotWidth = width.pixels() - LEFT - (narrow ? 10 : 112);
        frame = new Frame(Shapes.box(LEFT, TOP, plotWidth, HEIGHT), axis.range(), new Range(0, scale.top()));
        sheet = new Sheet(width.pixels(), (int) (TOP + HEIGHT) + (narrow ? 40 : 24));
    }

    Sheet sheet() {
        hatch(State.NOT_COLLECTED);
        hatch(State.ACCRUING);
        XYPlot plot = frame.plot(scale.step());
        lines(plot);
        frame.draw(plot, sheet);
        loneMonths();
        frame.valueAxis(scale, sheet);
        axis.draw(frame, sheet);
        releases();
        notReached();
        lastValue();
        secondLabel();
        reasons();
        tips();
        return sheet;
    }

    private void hatch(State state) {
        runs(month -> month.state() == state)
                .forEach(run -> sheet.hatch(MonthAxis.column(frame, run.first(), run.size())));
    }

    private void lines(XYPlot plot) {
        plot.setDataset(0, values());
        plot.setRenderer(0, Renderers.band(new DeviationRenderer(true, false), Ink.ACCENT, Ink.ACCENT_SOFT));
        if (chart.second() != null) {
            plot.setDataset(1, secondValues());
            plot.setRenderer(1, Renderers.line(Ink.PAST, Pen.PAST));
        }
        XYSeries beyond = new XYSeries("not reached");
        for (Runs.Run run : runs(month -> month.state() == State.NOT_REACHED)) {
            for (int i = run.first(); i <= run.last(); i++) {
                beyond.add(i, scale.top());
            }
        }
        plot.setDataset(2, new XYSeriesCollection(beyond));
        plot.setRenderer(2, Renderers.signs(Shapes.beyond(), Ink.ACCENT));
    }

    private YIntervalSeriesCollection values() {
        YIntervalSeriesCollection values = new YIntervalSeriesCollection();
        for (Runs.Run run : known()) {
            YIntervalSeries series =
                    new YIntervalSeries("from " + months.get(run.first()).month());
            for (int i = run.first(); i <= run.last(); i++) {
                MonthValue month = months.get(i);
                series.add(i, month.value(), month.bottom(), month.upTo(scale.top()));
            }
            values.addSeries(series);
        }
        return values;
    }

    private XYSeriesCollection secondValues() {
        List<Double> values = chart.second().values();
        XYSeriesCollection lines = new XYSeriesCollection();
        for (Runs.Run run : Runs.of(values.size(), i -> values.get(i) != null)) {
            XYSeries series = new XYSeries("second from " + run.first());
            for (int i = run.first(); i <= run.last(); i++) {
                series.add((double) i, values.get(i));
            }
            lines.addSeries(series);
        }
        return lines;
    }

    /** A month between two gaps has no line to be seen by. */
    private void loneMonths() {
        known().stream().filter(run -> run.size() == 1).forEach(run -> {
            MonthValue month = months.get(run.first());
            double x = frame.x(run.first());
            sheet.stroke(
                    Shapes.line(x, frame.y(month.bottom()), x, frame.y(month.upTo(scale.top()))),
                    Ink.ACCENT_SOFT,
                    Pen.DATA);
            sheet.fill(Shapes.dot(x, frame.y(month.value()), 2.5), Ink.ACCENT);
        });
    }

    private void tips() {
        for (int i = 0; i < months.size(); i++) {
            MonthValue month = months.get(i);
            if (month.value() != null) {
                sheet.tip(
                        Shapes.dot(frame.x(i), frame.y(Math.min(scale.top(), month.value())), TOUCH),
                        month.words(chart.unit()));
            }
        }
    }

    private void releases() {
        List<Double> places = chart.releases().stream()
                .map((LocalDate day) -> axis.at(day))
                .flatMap(Optional::stream)
                .toList();
        places.forEach(place -> sheet.stroke(Shapes.line(frame.x(place), 18, frame.x(place), 25), Ink.INK_2, Pen.HAIR));
        if (!places.isEmpty()) {
            sheet.label(Label.start(Words.text("topic.RELEASES"), frame.left(), 11));
        }
    }

    private void notReached() {
        runs(month -> month.state() == State.NOT_REACHED).stream()
                .reduce((a, b) -> b)
                .ifPresent(run -> {
                    double y = frame.top() + 13;
                    String text = Words.text("chart.median_not_reached");
                    sheet.place(
                            accent(Label.end(text, frame.x(run.first()) - 9, y)),
                            accent(Label.start(text, frame.x(run.last()) + 9, y)),
                            accent(Label.middle(text, (frame.left() + frame.right()) / 2, y + 18)));
                });
    }

    private void lastValue() {
        Optional<Runs.Run> last = known().stream().reduce((a, b) -> b);
        last.filter(run -> onlyAccruingAfter(run.last())).ifPresent(run -> {
            double value = months.get(run.last()).value();
            double x = frame.x(run.last());
            double y = frame.y(value);
            sheet.fill(Shapes.dot(x, y, 4.5), Ink.ACCENT);
            String text = chart.unit().words(value);
            boolean inside = frame.right() - x > 100;
            if (narrow && !inside) {
                sheet.place(
                        accent(Label.end(text, frame.right(), y - 10)), accent(Label.end(text, frame.right(), y + 20)));
            } else {
                sheet.place(accent(Label.start(text, (inside ? x : frame.right()) + 9, y + Frame.TO_BASELINE)));
            }
        });
    }

    private void secondLabel() {
        if (chart.second() == null) {
            return;
        }
        List<Double> values = chart.second().values();
        Runs.of(values.size(), i -> values.get(i) != null).stream()
                .reduce((a, b) -> b)
                .ifPresent(run -> {
                    double y = frame.y(values.get(run.last())) + Frame.TO_BASELINE;
                    String text = chart.second().label();
                    sheet.place(beside(text, y), beside(text, y - 17), beside(text, y + 17), beside(text, y + 34));
                });
    }

    /** Says why months are hatched, and why the plot is empty when it is. */
    private void reasons() {
        double middle = (frame.left() + frame.right()) / 2;
        if (known().isEmpty()
                && runs(month -> month.state() == State.NOT_REACHED).isEmpty()) {
            boolean few = months.stream().anyMatch(month -> month.state() == State.TOO_FEW);
            sheet.place(Label.middle(
                            Words.text(few ? "chart.too_few" : "status.not_collected"),
                            middle,
                            frame.y(scale.top() / 2))
                    .in(Ink.INK)
                    .onTop());
        } else {
            runs(month -> month.state() == State.NOT_COLLECTED).stream()
                    .max(java.util.Comparator.comparingInt(Runs.Run::size))
                    .ifPresent(run -> notCollected((frame.x(run.first()) + frame.x(run.last())) / 2));
        }
        if (months.stream().anyMatch(month -> month.state() == State.ACCRUING)) {
            accruing();
        }
    }

    private void notCollected(double x) {
        String text = Words.text("status.not_collected");
        double inside = frame.top() + 16;
        sheet.place(
                Label.middle(text, x, chart.releases().isEmpty() ? frame.top() - 6 : inside)
                        .onTop(),
                Label.start(text, frame.left() + 4, inside).onTop(),
                Label.end(text, frame.right(), inside).onTop());
    }

    private void accruing() {
        if (narrow) {
            sheet.label(Label.end(Words.text("chart.hatched_accruing"), frame.right(), frame.bottom() + 35));
        } else {
            String text = Words.text("chart.accruing");
            sheet.place(beside(text, frame.top() + 13), beside(text, frame.bottom() - 6));
        }
    }

    private Label beside(String text, double y) {
        return narrow ? Label.end(text, frame.right(), y - 12).onTop() : Label.start(text, frame.right() + 8, y);
    }

    private static Label accent(Label label) {
        return label.in(Ink.ACCENT).strong().onTop();
    }

    private boolean onlyAccruingAfter(int last) {
        return months.stream().skip(last + 1L).allMatch(month -> month.state() == State.ACCRUING);
    }

    private List<Runs.Run> known() {
        return runs(month -> month.state() == State.KNOWN);
    }

    private List<Runs.Run> runs(Predicate<MonthValue> member) {
        return Runs.of(months.size(), i -> member.test(months.get(i)));
    }
}
