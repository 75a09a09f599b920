package org.ossvitals.reports.chart;

import java.awt.Shape;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;

/** JFreeChart's renderers in the style of the charts; each call makes a new one, as renderers hold state. */
final class Renderers {

    /** Rules and a second band stay visible through a band. */
    private static final float BAND_OPACITY = 0.8f;

    private Renderers() {}

    /** A line on a band of its interval. */
    static XYItemRenderer band(DeviationRenderer renderer, Ink line, Ink band) {
        renderer.setAlpha(BAND_OPACITY);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesFillPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultPaint(line.color());
        renderer.setDefaultFillPaint(band.color());
        renderer.setDefaultStroke((line == Ink.PAST ? Pen.PAST : Pen.DATA).stroke());
        return renderer;
    }

    static XYItemRenderer line(Ink ink, Pen pen) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        return inked(renderer, ink, pen);
    }

    /** A line that stays level until the next point. */
    static XYItemRenderer steps(Ink ink, Pen pen) {
        return inked(new XYStepRenderer(), ink, pen);
    }

    private static XYItemRenderer inked(XYLineAndShapeRenderer renderer, Ink ink, Pen pen) {
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultPaint(ink.color());
        renderer.setDefaultStroke(pen.stroke());
        return renderer;
    }

    static XYItemRenderer signs(Shape sign, Ink ink) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawOutlines(false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultPaint(ink.color());
        renderer.setDefaultShape(sign);
        return renderer;
    }

    /** Bars of a given width and height. */
    static XYItemRenderer bars(Ink ink) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultPaint(ink.color());
        return renderer;
    }

    /** A dot on its interval; hollow where there is no verdict. */
    static XYItemRenderer intervals(Judgement judgement) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setDrawOutlines(judgement == Judgement.UNJUDGED);
        renderer.setErrorStroke(Pen.PAST.stroke());
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setAutoPopulateSeriesFillPaint(false);
        renderer.setAutoPopulateSeriesOutlineStroke(false);
        renderer.setDefaultPaint(judgement.ink().color());
        renderer.setDefaultShape(Shapes.dot(0, 0, 4.5));
        if (judgement == Judgement.UNJUDGED) {
            renderer.setUseFillPaint(true);
            renderer.setDefaultFillPaint(Ink.PAPER.color());
            renderer.setDefaultOutlineStroke(Pen.PAST.stroke());
        }
        return renderer;
    }
}
