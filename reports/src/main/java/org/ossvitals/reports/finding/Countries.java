package org.ossvitals.reports.finding;

import java.util.Locale;

/** Names of ISO country codes, from the Java runtime's CLDR data, in the language that is spoken. */
public final class Countries {
    private Countries() {}

    /** The name, or the code's own words for {@code unknown}, {@code other} and codes nobody knows. */
    public static String name(String code) {
        return switch (code) {
            case "unknown" -> Words.text("country.unknown");
            case "other" -> Words.text("country.other");
            default -> code.matches("[A-Z]{2}") ? named(code) : code;
        };
    }

    private static String named(String code) {
        return new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(Language.spoken().locale());
    }
}
