package org.ossvitals.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.ossvitals.reports.chart.SurvivalCurves.Curve;
import org.ossvitals.reports.chart.SurvivalCurves.Step;
import org.ossvitals.reports.finding.Words;

/** Draws {@link SurvivalCurves} at one width. */
final class SurvivalDrawing {

    private static final double LEFT = 48;
    private static final double TOP = 12;
    private static final double LINE = 17;

    private final SurvivalCurves chart;
    private final boolean narrow;
    private final Scale scale = Scale.upTo(1, Unit.SHARE);
    private final Frame frame;
    private final Sheet sheet;

    SurvivalDrawing(SurvivalCurves chart, Width width) {
        this.chart = chart;
        narrow = width.narrow();
        double height = narrow ? 246 : 276;
        double plotWidth = width.pixels() - LEFT - (narrow ? 10 : 112);
        frame = new Frame(
                Shapes.box(LEFT, TOP, plotWidth, height), new Range(0, SurvivalCurves.HORIZON), new Range(0, 1));
        sheet = new Sheet(width.pixels(), (int) (TOP + height) + 42);
    }

    Sheet sheet() {
        plot();
        frame.valueAxis(scale, sheet);
        days();
        mark();
        List<Curve> curves = curves();
        if (curves.isEmpty()) {
            sheet.label(
                    Label.middle(Words.text("chart.waiting.nobody"), (frame.left() + frame.right()) / 2, frame.y(0.5))
                            .in(Ink.INK)
                            .onTop());
        }
        curves.forEach(this::atMark);
        curves.forEach(this::atEnd);
        return sheet;
    }

    private void plot() {
        XYPlot plot = frame.plot(scale.step());
        if (chart.past() == null) {
            add(plot, 0, chart.now(), Ink.ACCENT, Ink.ACCENT_SOFT);
        } else {
            add(plot, 0, chart.past(), Ink.PAST, Ink.PAST_SOFT);
            add(plot, 1, chart.now(), Ink.ACCENT, Ink.ACCENT_SOFT);
            // The present band lies over the past line where the curves meet; so the line is drawn once more.
            plot.setDataset(2, plot.getDataset(0));
            plot.setRenderer(2, Renderers.steps(Ink.PAST, Pen.PAST));
        }
        frame.draw(plot, sheet);
    }

    private List<Curve> curves() {
        List<Curve> curves = new ArrayList<>(List.of(chart.now()));
        if (chart.past() != null) {
            curves.add(chart.past());
        }
        curves.removeIf(curve -> curve.steps().isEmpty());
        return List.copyOf(curves);
    }

    private void add(XYPlot plot, int index, Curve curve, Ink line, Ink band) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series(curve));
        plot.setDataset(index, data);
        plot.setRenderer(index, Renderers.band(new DeviationStepRenderer(true, false), line, band));
    }

    private YIntervalSeries series(Curve curve) {
        YIntervalSeries series = new YIntervalSeries(curve.label());
        if (curve.steps().isEmpty()) {
            return series;
        }
        series.add(0, 1, 1, 1);
        // Steps within one pixel cannot be seen apart; the last one stands for all.
        double pixel = SurvivalCurves.HORIZON / frame.area().getWidth();
        List<Step> steps = curve.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean shown = i + 1 == steps.size()
                    || Math.floor(steps.get(i + 1).day() / pixel) > Math.floor(step.day() / pixel);
            if (step.day() < SurvivalCurves.HORIZON && shown) {
                series.add(step.day(), step.waiting(), step.bottom(), step.top());
            }
        }
        Step last = curve.at(SurvivalCurves.HORIZON);
        series.add(SurvivalCurves.HORIZON, last.waiting(), last.bottom(), last.top());
        return series;
    }

    private void days() {
        double y = frame.bottom() + 18;
        for (int day = 0; day < 28; day += 7) {
            sheet.label(Label.middle(Integer.toString(day), frame.x(day), y));
        }
        sheet.label(Label.end(Words.text("chart.waiting.last_day"), frame.right(), y));
        sheet.label(Label.start(chart.wording().axis(), frame.left(), y + 20));
    }

    private void mark() {
        double x = frame.x(SurvivalCurves.MARK);
        sheet.stroke(Shapes.line(x, frame.top(), x, frame.bottom()), Ink.INK_2, Pen.DASH);
    }

    private void atMark(Curve curve) {
        double waiting = curve.at(SurvivalCurves.MARK).waiting();
        double x = frame.x(SurvivalCurves.MARK);
        double y = frame.y(waiting);
        sheet.fill(Shapes.dot(x, y, 4.5), ink(curve));
        String text = Words.text("chart.waiting.answered", Unit.SHARE.words(1 - waiting));
        Label label = style(Label.start(text, x + 9, y), curve);
        sheet.place(
                label.atHeight(y - 12),
                label.atHeight(y + 22),
                label.atHeight(y - 12 - LINE),
                label.atHeight(y + 22 + LINE),
                label.atHeight(y + 22 + 2 * LINE));
    }

    private void atEnd(Curve curve) {
        double y = frame.y(curve.at(SurvivalCurves.HORIZON).waiting()) + (narrow ? -9 : Frame.TO_BASELINE);
        Label label = style(
                narrow ? Label.end(curve.label(), frame.right(), y) : Label.start(curve.label(), frame.right() + 8, y),
                curve);
        double below = narrow ? 30 : LINE;
        sheet.place(label, label.atHeight(y + below), label.atHeight(y - LINE), label.atHeight(y + below + LINE));
    }

    private Label style(Label label, Curve curve) {
        return label.in(curve == chart.now() ? Ink.ACCENT : Ink.INK_2).strong().onTop();
    }

    private Ink ink(Curve curve) {
        return curve == chart.now() ? Ink.ACCENT : Ink.PAST;
    }
}
