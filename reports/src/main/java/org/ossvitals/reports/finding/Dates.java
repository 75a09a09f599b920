package org.ossvitals.reports.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Days and months in the language that is spoken, by the patterns of its file of words. */
public final class Dates {
    private Dates() {}

    /** A day by the pattern of a key. */
    public static String inDays(String key, LocalDate day) {
        return format(key).format(day);
    }

    /** A month by the pattern of a key. */
    public static String inMonths(String key, YearMonth month) {
        return format(key).format(month);
    }

    private static DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(Words.text(key), Language.spoken().locale());
    }
}
