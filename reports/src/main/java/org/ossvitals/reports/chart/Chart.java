package org.ossvitals.reports.chart;

/**
 * Data and words that can be drawn. Charts are immutable and may be drawn by many threads at once; the same chart
 * gives the same bytes.
 */
public interface Chart {

    /** Unique on a page: lower-case letters, digits and hyphens. Prefix of every id inside the SVG. */
    String id();

    Alternative words();

    /** The drawing at one width. */
    Sheet at(Width width);

    /** The SVG texts: two to put into a page, one that stands alone. */
    default Drawn draw() {
        SvgText text = new SvgText(id(), words());
        Sheet wide = at(Width.WIDE);
        return new Drawn(
                text.inline(wide, Width.WIDE), text.inline(at(Width.NARROW), Width.NARROW), text.standalone(wide));
    }

    /** The wide drawing at twice its size, in light colours on white. */
    default byte[] png() {
        return Png.of(at(Width.WIDE));
    }
}
