/**
 * What can be said of the figures: looked up by {@link org.ossvitals.reports.finding.Facts}, written by the rules of
 * numbers in {@link org.ossvitals.reports.finding.Numbers}, in the sentences of {@code words.properties}. Pages, exports
 * and the terminal all speak through this package; nothing here knows HTML. Start with {@link
 * org.ossvitals.reports.finding.Findings}.
 */
package org.ossvitals.reports.finding;
