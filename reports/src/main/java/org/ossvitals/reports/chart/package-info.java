/**
 * Charts as records of data and words: {@link org.ossvitals.reports.chart.Chart#draw()} yields SVG that takes its
 * colours from the page, {@link org.ossvitals.reports.chart.Chart#png()} a picture. JFreeChart draws the data;
 * every word is put down afterwards, so that it keeps its anchor in whatever font the reader has. Start with
 * {@link org.ossvitals.reports.chart.MonthlyLine}. What a chart says and which one to use is decided by the pages.
 */
package org.ossvitals.reports.chart;
