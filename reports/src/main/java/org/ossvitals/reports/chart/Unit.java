package org.ossvitals.reports.chart;

import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.finding.Words;

/** What an axis counts, and how its numbers are written. */
public enum Unit {
    /** From 0 to 1, written as whole percent. */
    SHARE,
    /** One decimal under ten, none above. */
    DAYS,
    /** Two decimals, such as closed per opened. */
    RATIO,
    /** Whole things. */
    COUNT;

    /** A value in words, such as {@code 11%}, {@code 2.2 days} or {@code 1.84 million}. */
    public String words(double value) {
        return switch (this) {
            case SHARE -> Math.round(value * 100) + "%";
            case DAYS ->
                Words.text(oneDay(value) ? "chart.days_one" : "chart.days", decimals(value, value < 9.95 ? 1 : 0));
            case RATIO -> decimals(value, 2);
            case COUNT -> count(value);
        };
    }

    /** A value at an axis: the sign of percent stands at the top only. */
    String tick(double value, double top) {
        return switch (this) {
            case SHARE -> Math.round(value * 100) + (value >= top ? "%" : "");
            case DAYS, RATIO -> plain(value);
            case COUNT ->
                top >= 1_000_000
                        ? plain(value / 1_000_000) + (value == 0 ? "" : " M")
                        : top >= 10_000 ? plain(value / 1000) + (value == 0 ? "" : " k") : plain(value);
        };
    }

    private static String count(double value) {
        if (value >= 999_500) {
            return Words.text("chart.million", decimals(value / 1_000_000, 2), decimals(value / 10_000, 0));
        }
        return value >= 99_950
                ? Words.text("chart.thousand", decimals(value / 1000, 0), decimals(value / 10_000, 1))
                : decimals(value, 0);
    }

    private static boolean oneDay(double value) {
        return Math.abs(value - 1) < 0.05;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? decimals(value, 0) : decimals(value, 1);
    }

    private static String decimals(double value, int decimals) {
        return String.format(Language.spoken().locale(), "%,." + decimals + "f", value);
    }
}
