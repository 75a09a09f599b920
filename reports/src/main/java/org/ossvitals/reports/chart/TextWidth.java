package org.ossvitals.reports.chart;

/**
 * Estimates how wide a text gets in a wide sans-serif font. Measuring with a font of the machine that draws would
 * make the SVG differ between machines; readers have other fonts anyway, mostly a tenth narrower than this.
 */
final class TextWidth {

    private static final String NARROW = " .,:;!|'()[]ijlftrI\u00a0-";
    private static final String WIDE = "mwMWGOQ@%\u2014";

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    static String fit(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && of(text.substring(0, length) + "\u2026") > width) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length).strip() + "\u2026";
    }

    private static double of(int codePoint) {
        if (NARROW.indexOf(codePoint) >= 0) {
            return 4.6;
        }
        if (WIDE.indexOf(codePoint) >= 0) {
            return 12;
        }
        if (codePoint >= 0x2e80) {
            return Label.SIZE;
        }
        return Character.isUpperCase(codePoint) ? 8.9 : 7.9;
    }
}
