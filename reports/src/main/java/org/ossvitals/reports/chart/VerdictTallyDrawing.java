package org.ossvitals.reports.chart;

import java.awt.geom.Rectangle2D;
import org.ossvitals.reports.chart.VerdictTally.Kind;
import org.ossvitals.reports.chart.VerdictTally.Row;
import org.ossvitals.reports.finding.Words;

/** Draws a {@link VerdictTally} at one width. It stands in half a page, so its wide drawing is 540 wide. */
final class VerdictTallyDrawing {

    private static final int WIDE = 540;
    private static final double SQUARE = 16;
    private static final double GAP = 3;
    /** Squares closer than this are no longer squares but one bar per verdict. */
    private static final double CLOSE = 6;

    private final VerdictTally chart;
    private final boolean narrow;
    /** The counts stand under the measure's name where they do not fit beside it. */
    private final boolean stacked;

    private final double pitch;
    private final Sheet sheet;

    VerdictTallyDrawing(VerdictTally chart, Width width) {
        this.chart = chart;
        narrow = width.narrow();
        int pixels = narrow ? width.pixels() : WIDE;
        stacked = chart.rows().stream()
                .anyMatch(row -> 1.1 * TextWidth.of(row.measure()) + TextWidth.of(row.summary()) + 12 > pixels);
        pitch = stacked ? 73 : 58;
        sheet = new Sheet(pixels, (int) (Math.max(1, chart.rows().size()) * pitch) + (narrow ? 46 : 20));
    }

    Sheet sheet() {
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), i * pitch);
        }
        if (chart.rows().isEmpty()) {
            sheet.label(Label.start(Words.text("chart.tally.empty"), 0, 13));
        }
        key();
        return sheet;
    }

    private void row(Row row, double top) {
        sheet.label(Label.start(TextWidth.fit(row.measure(), sheet.width() / 1.1), 0, top + 13)
                .in(Ink.INK)
                .strong());
        sheet.label(
                stacked
                        ? Label.start(TextWidth.fit(row.summary(), sheet.width()), 0, top + 30)
                        : Label.end(row.summary(), sheet.width(), top + 13));
        double y = top + (stacked ? 38 : 22);
        double step = (sheet.width() + GAP) / Math.max(1, row.projects());
        double x = 0;
        for (Kind kind : Kind.values()) {
            squares(kind, row.count(kind), Shapes.box(x, y, step, SQUARE));
            x += row.count(kind) * step;
        }
    }

    private void squares(Kind kind, int count, Rectangle2D first) {
        double step = first.getWidth();
        if (step < CLOSE && count > 0) {
            sign(kind, Shapes.box(first.getX(), first.getY(), Math.max(0.5, count * step - 1), SQUARE));
            return;
        }
        double side = Math.min(step - GAP, 30);
        for (int i = 0; i < count; i++) {
            sign(kind, Shapes.box(first.getX() + i * step, first.getY(), side, SQUARE));
        }
    }

    private void sign(Kind kind, Rectangle2D box) {
        switch (kind) {
            case WORSENING -> sheet.fill(box, Ink.WORSE);
            case FIRST_SIGHTING ->
                sheet.stroke(
                        Shapes.box(box.getX() + 0.9, box.getY() + 0.9, box.getWidth() - 1.8, box.getHeight() - 1.8),
                        Ink.WORSE,
                        Pen.OUTLINE);
            case NO_VERDICT -> sheet.hatch(box);
            case STEADY -> sheet.fillFaint(box, Ink.PAST);
            case IMPROVING -> sheet.fill(box, Ink.BETTER);
        }
    }

    private void key() {
        double x = 0;
        double y = sheet.height() - (narrow ? 38 : 16);
        for (Kind kind : chart.kinds()) {
            double width = 18 + TextWidth.of(kind.word()) + 16;
            if (x + width > sheet.width()) {
                x = 0;
                y += 20;
            }
            sign(kind, Shapes.box(x, y, 12, 12));
            sheet.label(Label.start(kind.word(), x + 18, y + 11));
            x += width;
        }
    }
}
