package org.ossvitals.reports.chart;

/**
 * A chart as SVG.
 *
 * @param svgWide 720 wide, to be put into a page; colours and font are the page's
 * @param svgNarrow 350 wide, likewise
 * @param svgFile 720 wide with its own light colours, a file of its own
 */
public record Drawn(String svgWide, String svgNarrow, String svgFile) {

    /** Both widths, one after the other; the style sheet shows one. */
    public String inline() {
        return svgWide + svgNarrow;
    }
}
