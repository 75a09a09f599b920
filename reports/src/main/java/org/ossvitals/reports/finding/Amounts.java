package org.ossvitals.reports.finding;

import org.ossvitals.reports.model.Measure;

/** Numbers with their unit, for sentences in which nothing else names it; differences carry their sign. */
public final class Amounts {
    private Amounts() {}

    /** Value, unit, interval and n, such as {@code 21 days (18–24, n 116)}; the status where there is no value. */
    public static String full(Measure m) {
        if (!Said.known(m)) {
            return Said.status(m);
        }
        // A full count would say its number twice.
        boolean counted = m.n() != null
                && m.value() == m.n().doubleValue()
                && Numbers.interval(m).isEmpty();
        String brackets = counted ? "" : Numbers.brackets(m);
        String unit = m.value() == 1 ? Words.textOr("one." + m.unit(), m.unit()) : m.unit();
        return Numbers.value(m) + unit(unit) + (brackets.isEmpty() ? "" : " " + brackets);
    }

    /** {@code +14 days}, or {@code −63 points} for a share. */
    static String difference(double value, String unit) {
        return signed(value, unit)
                + ("share".equals(unit) ? Words.text("mark.unit") + Words.text("unit.points") : unit(unit));
    }

    /** {@code (−75 to −50)}; empty when an end is unknown. */
    static String interval(Double low, Double high, String unit) {
        return low == null || high == null
                ? ""
                : " (" + Words.text("interval.to", signed(low, unit), signed(high, unit)) + ")";
    }

    private static String signed(double value, String unit) {
        String number = Numbers.value(Math.abs(value), unit).replace("%", "");
        return number.matches("[0.]+") ? number : (value < 0 ? "−" : "+") + number;
    }

    private static String unit(String unit) {
        return unit == null || unit.isEmpty() || "share".equals(unit) || "ratio".equals(unit)
                ? ""
                : Words.text("mark.unit") + Words.textOr("unit." + unit, unit.replace('-', ' '));
    }
}
