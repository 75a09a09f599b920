package org.ossvitals.reports.chart;

import java.time.YearMonth;
import java.util.Objects;
import org.ossvitals.reports.finding.Dates;
import org.ossvitals.reports.finding.Words;

/**
 * One month of a measure, with its 95% interval or with why there is no value.
 *
 * @param value null unless known
 * @param low lower end of the interval, or null
 * @param high upper end of the interval, or null when unbounded or unknown
 */
public record MonthValue(YearMonth month, State state, Double value, Double low, Double high) {

    /** What is known of a month. */
    public enum State {
        KNOWN,
        /** A median that lies beyond what was observed: half or more still wait. */
        NOT_REACHED,
        /** Too few cases for a value. */
        TOO_FEW,
        NOT_COLLECTED,
        /** Too young to judge: cases still accrue. */
        ACCRUING
    }

    public MonthValue {
        Objects.requireNonNull(month, "A month's value needs its month");
        if ((state == State.KNOWN) != (value != null)) {
            throw new IllegalArgumentException(month + " is " + state + " with value " + value);
        }
        if (value != null && !(Double.isFinite(value) && value >= 0)) {
            throw new IllegalArgumentException(month + " has the value " + value + "; leave it out with its reason");
        }
    }

    public static MonthValue known(YearMonth month, double value, Double low, Double high) {
        return new MonthValue(month, State.KNOWN, value, low, high);
    }

    public static MonthValue known(YearMonth month, double value) {
        return known(month, value, value, value);
    }

    /** A month without a value, and why. */
    public static MonthValue without(YearMonth month, State reason) {
        return new MonthValue(month, reason, null, null, null);
    }

    /** A known month in words, such as {@code May 2026: 11%, 95% interval 6% to 19%}. */
    String words(Unit unit) {
        String interval = low == null || high == null || low.equals(high)
                ? ""
                : Words.text("mark.list") + Words.text("chart.interval", unit.words(low), unit.words(high));
        return Dates.inMonths("date.month_short", month) + ": " + unit.words(value) + interval;
    }

    /** The lower end to draw. */
    double bottom() {
        return low == null ? value : Math.max(0, Math.min(low, value));
    }

    /** The upper end to draw; an interval open to above reaches the top of the plot. */
    double upTo(double top) {
        if (high == null) {
            return low == null ? Math.min(value, top) : top;
        }
        return Math.min(top, Math.max(high, value));
    }
}
