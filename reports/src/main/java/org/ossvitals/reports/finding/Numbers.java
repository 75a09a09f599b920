package org.ossvitals.reports.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ossvitals.reports.model.Measure;

/**
 * How numbers are written: shares as whole percent, ratios with two decimals, days with one decimal under ten, thousands
 * with a comma; en dash in ranges, true minus, no break before n.
 */
public final class Numbers {
    private static final String NBSP = "\u00a0";
    /** Up to here numbers have words. */
    private static final int SMALL = 12;

    private record Fraction(int part, int whole) {
        double value() {
            return (double) part / whole;
        }
    }

    private static final List<Fraction> FRACTIONS = List.of(
            new Fraction(1, 20),
            new Fraction(1, 10),
            new Fraction(1, 9),
            new Fraction(1, 8),
            new Fraction(1, 7),
            new Fraction(1, 6),
            new Fraction(1, 5),
            new Fraction(1, 4),
            new Fraction(1, 3),
            new Fraction(2, 5),
            new Fraction(1, 2),
            new Fraction(3, 5),
            new Fraction(2, 3),
            new Fraction(3, 4),
            new Fraction(4, 5),
            new Fraction(9, 10));

    private Numbers() {}

    /** A measure's value in its unit, without interval. */
    public static String value(Measure m) {
        return m.value() == null ? "" : value(m.value(), m.unit());
    }

    /** A value in its unit. */
    public static String value(double value, String unit) {
        return bare(value, unit) + ("share".equals(unit) ? "%" : "");
    }

    /** Interval and n in brackets, such as {@code (6–19, n 116)}, unbreakable; empty when there is neither. */
    public static String brackets(Measure m) {
        String interval = interval(m);
        String n = m.n() == null ? "" : "n" + NBSP + count(m.n());
        String inside = interval + (interval.isEmpty() || n.isEmpty() ? "" : "," + NBSP) + n;
        return inside.isEmpty() ? "" : "(" + inside + ")";
    }

    /** The value with its brackets. */
    public static String full(Measure m) {
        String brackets = brackets(m);
        return brackets.isEmpty() ? value(m) : value(m) + " " + brackets;
    }

    /** The interval without brackets and sign, such as {@code 6–19}; an open end is said in words. */
    public static String interval(Measure m) {
        if (m.low() == null && m.high() == null) {
            return "";
        }
        String low = m.low() == null ? Words.text("interval.open") : bare(m.low(), m.unit());
        return m.high() == null ? Words.text("interval.open_end", low) : low + "–" + bare(m.high(), m.unit());
    }

    /** Bounds under what is unknown: "2 to 4", never in brackets. */
    public static String bounds(Measure m) {
        if (m.low() == null || m.high() == null) {
            return value(m);
        }
        String low = bare(m.low(), m.unit());
        String high = bare(m.high(), m.unit());
        return (low.equals(high) ? high : Words.text("interval.to", low, high)) + (share(m) ? "%" : "");
    }

    static boolean share(Measure m) {
        return "share".equals(m.unit());
    }

    private static String bare(double value, String unit) {
        return switch (unit == null ? "" : unit) {
            case "share" -> decimals(value * 100, 0);
            case "ratio" -> decimals(value, 2);
            case "days" -> days(value);
            default -> value == Math.rint(value) ? decimals(value, 0) : days(value);
        };
    }

    public static String percent(double share) {
        return decimals(share * 100, 0) + "%";
    }

    /** Completeness: one decimal, and 100.0% only when nothing is missing. */
    public static String completeness(double share) {
        return decimals(share >= 1 ? 100 : Math.min(99.9, share * 100), 1) + "%";
    }

    public static String days(double value) {
        return decimals(value, value < 9.95 && value != Math.rint(value) ? 1 : 0);
    }

    public static String count(double value) {
        return decimals(value, 0);
    }

    public static String decimals(double value, int places) {
        String text = String.format(Language.spoken().locale(), "%,." + places + "f", Math.abs(value));
        return value < 0 && text.matches(".*[1-9].*") ? "−" + text : text;
    }

    /** Small whole numbers as words, others as figures. */
    public static String word(double value) {
        return value == Math.rint(value) && value >= 0 && value <= SMALL
                ? Words.text("number." + (int) value)
                : days(value);
    }

    /** A share as people say it: "one in nine", "three in four". */
    public static String oneIn(double share) {
        if (share <= 0) {
            return Words.text("fraction.none");
        }
        if (share < 0.04) {
            return Words.text("fraction.few");
        }
        if (share > 0.94) {
            return Words.text("fraction.nearly_all");
        }
        Fraction nearest = nearest(share);
        return nearest.whole() == 20
                ? Words.text("fraction.twentieth")
                : Words.text("fraction.part", word(nearest.part()), word(nearest.whole()));
    }

    /** Whether {@link #oneIn} speaks of one or of nobody, and not of several. */
    static boolean isOneIn(double share) {
        return share <= 0 || share >= 0.04 && share <= 0.94 && nearest(share).part() == 1;
    }

    private static Fraction nearest(double share) {
        return FRACTIONS.stream()
                .min((a, b) -> Double.compare(Math.abs(a.value() - share), Math.abs(b.value() - share)))
                .orElseThrow();
    }

    public static String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    public static String date(LocalDate day) {
        return Dates.inDays("date.day", day);
    }

    /** p values as they are written in evidence. */
    public static String p(double p) {
        return ("p " + (p < 0.001 ? "< 0.001" : "= " + decimals(p, p < 0.01 ? 3 : 2))).replace(" ", NBSP);
    }
}
