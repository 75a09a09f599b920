package org.ossvitals.reports.chart;

import java.util.Objects;

/**
 * What a chart says to those who cannot see it.
 *
 * @param title what is shown, in one line
 * @param description the result in numbers
 */
public record Alternative(String title, String description) {

    private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cs}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]+";

    public Alternative {
        Objects.requireNonNull(title, "A chart needs a title");
        Objects.requireNonNull(description, "A chart needs a description");
    }

    /** Text that is safe inside XML; signs that cannot be printed or turn the direction of writing become a space. */
    static String escaped(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String printable(String text) {
        return text.replaceAll(UNPRINTABLE, " ").strip();
    }
}
