package org.ossvitals.reports.chart;

import java.awt.geom.Rectangle2D;

/** Alternative at a place. {@code y} is the base line; a halo keeps words readable on top of lines. */
record Label(String text, double x, double y, Anchor anchor, Ink ink, boolean bold, boolean halo) {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Size of all text, in pixels. */
    static final int SIZE = 13;

    Label {
        text = Alternative.printable(text);
    }

    static Label start(String text, double x, double y) {
        return new Label(text, x, y, Anchor.START, Ink.INK_2, false, false);
    }

    static Label middle(String text, double x, double y) {
        return new Label(text, x, y, Anchor.MIDDLE, Ink.INK_2, false, false);
    }

    static Label end(String text, double x, double y) {
        return new Label(text, x, y, Anchor.END, Ink.INK_2, false, false);
    }

    Label in(Ink other) {
        return new Label(text, x, y, anchor, other, bold, halo);
    }

    Label strong() {
        return new Label(text, x, y, anchor, ink, true, halo);
    }

    Label onTop() {
        return new Label(text, x, y, anchor, ink, bold, true);
    }

    Label atHeight(double other) {
        return new Label(text, x, other, anchor, ink, bold, halo);
    }

    double width() {
        return TextWidth.of(text) * (bold ? 1.08 : 1);
    }

    /** What the label covers, in a wide font. */
    Rectangle2D box() {
        double left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width() / 2;
                    case END -> x - width();
                };
        return new Rectangle2D.Double(left, y - 11, width(), 15);
    }
}
