/**
 * Static pages and the terminal's summaries, from the tables that one run computed. {@link org.ossvitals.reports.page.Site}
 * writes the pages: a view record per page, filled here, and a template per page under {@code src/main/jte}, which
 * escapes by context. What is said of a figure comes from {@link org.ossvitals.reports.finding}, drawings from the charts.
 */
package org.ossvitals.reports.page;
