package org.ossvitals.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Where data lie on a sheet: an area and what its edges mean. The one place that styles JFreeChart's plots. */
record Frame(Rectangle2D area, Range x, Range y) {

    /** How far the base line of text lies under the middle of its line. */
    static final double TO_BASELINE = 4.5;

    double x(double value) {
        return area.getX() + (value - x.getLowerBound()) / x.getLength() * area.getWidth();
    }

    double y(double value) {
        return area.getMaxY() - (value - y.getLowerBound()) / y.getLength() * area.getHeight();
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getMinY();
    }

    double bottom() {
        return area.getMaxY();
    }

    /** A plot without data, axes, frame or words; rules at every {@code ruled} of the value axis. */
    XYPlot plot(double ruled) {
        XYPlot plot = new XYPlot(null, axis(x, x.getLength()), axis(y, ruled), null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.RULE.color());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setRangeGridlineStroke(Pen.HAIR.stroke());
        return plot;
    }

    void draw(XYPlot plot, Sheet sheet) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        sheet.plot(chart, area);
    }

    /** Numbers left of the rules and a stronger rule at zero. */
    void valueAxis(Scale scale, Sheet sheet) {
        List<Double> ticks = scale.ticks();
        ticks.forEach(tick ->
                sheet.label(Label.end(scale.unit().tick(tick, scale.top()), left() - 6, y(tick) + TO_BASELINE)));
        baseLine(sheet);
    }

    void baseLine(Sheet sheet) {
        sheet.stroke(Shapes.line(left(), bottom(), right(), bottom()), Ink.INK_2, Pen.HAIR);
    }

    private static NumberAxis axis(Range range, double tick) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(range);
        axis.setTickUnit(new NumberTickUnit(tick));
        axis.setVisible(false);
        return axis;
    }
}
