package org.ossvitals.reports.page;

import java.time.YearMonth;
import org.ossvitals.reports.finding.Dates;
import org.ossvitals.reports.finding.Words;

/** Windows in words: the names and kinds that metrics use, and calendar windows such as {@code 2026-Q3}. */
final class WindowWords {
    private static final String YEAR = "year-to-";

    private WindowWords() {}

    static String of(String window) {
        if (window.matches("\\d{4}-\\d{2}")) {
            return Dates.inMonths("date.month", YearMonth.parse(window));
        }
        if (window.matches("\\d{4}-Q\\d")) {
            return Words.text("date.quarter", window.substring(5), window.substring(0, 4));
        }
        return window.startsWith(YEAR)
                ? Words.text("window.year_to", of(window.substring(YEAR.length())))
                : Words.textOr("window." + window, window);
    }
}
