package org.ossvitals.reports.page;

/**
 * A chart in its place on a page.
 *
 * @param caption what it shows, as a sentence, and {@code sub} what is measured, unit and window
 * @param svg drawn for both widths, safe to put into a page
 * @param metric whose page defines it
 * @param csv the chart's data, seen from the site's folder
 * @param paper drawn once in light colours of its own, for print
 */
public record Plate(String id, String caption, String sub, String svg, String metric, String csv, String paper) {}
