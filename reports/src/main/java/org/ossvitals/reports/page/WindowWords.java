package org.ossvitals.reports.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ossvitals.reports.finding.Words;

/** Windows in words: the names and kinds that metrics use, and calendar windows such as {@code 2026-Q3}. */
final class WindowWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final String YEAR = "year-to-";

    private WindowWords() {}

    static String of(String window) {
        if (window.matches("\\d{4}-\\d{2}")) {
            return MONTH.format(YearMonth.parse(window));
        }
        if (window.matches("\\d{4}-Q\\d")) {
            return window.substring(5) + " " + window.substring(0, 4);
        }
        return window.startsWith(YEAR)
                ? Words.text("window.year_to", of(window.substring(YEAR.length())))
                : Words.textOr("window." + window, window);
    }
}
