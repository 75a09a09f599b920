package org.ossvitals.reports.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jfree.data.Range;
import org.ossvitals.reports.finding.Dates;

/** Months along the bottom of a plot, a year's name at each January. */
record MonthAxis(YearMonth first, int months) {

    private static final double TICK = 5;

    /** Half a month of room at either end. */
    Range range() {
        return new Range(-0.5, Math.max(months, 1) - 0.5);
    }

    /** Where a day lies, in months; empty outside the plot. */
    Optional<Double> at(LocalDate day) {
        double month = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        double place = month - 0.5 + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        return range().contains(place) ? Optional.of(place) : Optional.empty();
    }

    void draw(Frame frame, Sheet sheet) {
        int untilJanuary = Math.floorMod(1 - first.getMonthValue(), 12);
        for (int i = untilJanuary; i < months; i += 12) {
            name(Integer.toString(first.plusMonths(i).getYear()), i, frame, sheet);
        }
        if (untilJanuary >= months && months > 0) {
            name(Dates.inMonths("date.month_short", first), 0, frame, sheet);
        }
    }

    /** A month's column from top to bottom of the plot. */
    static Rectangle2D column(Frame frame, int from, int count) {
        double left = frame.x(from - 0.5);
        return Shapes.box(left, frame.top(), frame.x(from + count - 0.5) - left, frame.bottom() - frame.top());
    }

    private void name(String name, int month, Frame frame, Sheet sheet) {
        double x = frame.x(month - 0.5);
        sheet.stroke(Shapes.line(x, frame.bottom(), x, frame.bottom() + TICK), Ink.INK_2, Pen.HAIR);
        if (x + 3 + TextWidth.of(name) <= sheet.width()) {
            sheet.place(Label.start(name, x + 3, frame.bottom() + 17));
        }
    }
}
