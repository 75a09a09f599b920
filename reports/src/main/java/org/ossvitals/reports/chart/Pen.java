package org.ossvitals.reports.chart;

import java.awt.BasicStroke;

/** How lines are drawn: widths in pixels by the design's scale. */
enum Pen {
    HAIR(1, false),
    DASH(1, true),
    HATCH(1.25f, false),
    OUTLINE(1.75f, false),
    SEAM(1.5f, false),
    THIN(1.25f, false),
    PAST(2, false),
    DATA(2.25f, false);

    private final BasicStroke stroke;

    Pen(float width, boolean dashed) {
        float[] dashes = dashed ? new float[] {3, 3} : null;
        stroke = new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    BasicStroke stroke() {
        return stroke;
    }
}
