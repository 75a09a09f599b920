package org.ossvitals.reports.chart;

/**
 * A label and a value side by side, as small as a line of text. Each text is set to a fixed length, so that it fits in
 * whatever font the reader has.
 *
 * @param title what is read out, and shown when a pointer rests on it
 * @param known whether there is a value; without one the badge is grey
 */
public record BadgeDrawing(String label, String value, String title, boolean known) {
    private static final int HEIGHT = 20;
    private static final int SIZE = 11;
    private static final int PADDING = 6;

    /** The same bytes on every machine. */
    public String svg() {
        int left = width(label);
        int right = width(value);
        String name = Alternative.escaped(title);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" role="img" aria-label="%s"><title>%s</title>\
                <rect width="%d" height="%d" rx="3" fill="%s"/>%s\
                <g fill="%s" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="%d">%s%s</g></svg>
                """.formatted(
                        left + right,
                        HEIGHT,
                        name,
                        name,
                        left + right,
                        HEIGHT,
                        Ink.INK.hex(),
                        panel(left, right),
                        Ink.PAPER.hex(),
                        SIZE,
                        text(label, 0, left),
                        text(value, left, right));
    }

    /** The value's ground, round at its outer end only. */
    private String panel(int left, int width) {
        return "<path d=\"M%d 0h%da3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-%dz\" fill=\"%s\"/>"
                .formatted(left, width - 3, width - 3, (known ? Ink.ACCENT : Ink.INK_2).hex());
    }

    private static String text(String text, int x, int width) {
        return "<text x=\"%d\" y=\"14\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>"
                .formatted(x + PADDING, width - 2 * PADDING, Alternative.escaped(text));
    }

    private static int width(String text) {
        return (int) Math.round(TextWidth.of(text) * SIZE / Label.SIZE) + 2 * PADDING;
    }
}
