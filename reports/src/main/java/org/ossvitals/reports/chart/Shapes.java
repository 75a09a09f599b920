package org.ossvitals.reports.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The few signs the charts are made of. */
final class Shapes {

    private static final double HATCH_STEP = 8;

    private Shapes() {}

    static Ellipse2D dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** A triangle that hangs under the point it is placed at: the value lies above the plot. */
    static Shape beyond() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(-4, 12);
        triangle.lineTo(0, 3);
        triangle.lineTo(4, 12);
        triangle.closePath();
        return triangle;
    }

    /** A triangle around a point, {@code depth} down to its tip; a negative depth points up. */
    static Shape triangle(double x, double y, double depth) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - 5, y - depth * 0.8);
        triangle.lineTo(x + 5, y - depth * 0.8);
        triangle.lineTo(x, y + depth * 0.8);
        triangle.closePath();
        return triangle;
    }

    /** Rising diagonals that end exactly at the box: unknown or unfinished. */
    static Shape hatch(Rectangle2D box) {
        Path2D lines = new Path2D.Double();
        double span = box.getWidth() + box.getHeight();
        for (double d = HATCH_STEP / 2; d < span; d += HATCH_STEP) {
            double fromX = Math.max(0, d - box.getHeight());
            double toX = Math.min(d, box.getWidth());
            lines.moveTo(box.getX() + fromX, box.getY() + d - fromX);
            lines.lineTo(box.getX() + toX, box.getY() + d - toX);
        }
        return lines;
    }
}
