package org.ossvitals.jobs.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The windows of a run: fixed by as-of alone, so that yesterday's run can be repeated today. */
public final class Windows {
    /** What {@code windows} in a metric.yml may name. */
    public static final Set<String> NAMES = Set.of(
            "last-90d",
            "last-365d",
            "year-ago-90d",
            "year-ago-365d",
            "previous-90d",
            "ripe-90d",
            "year-ago-ripe-90d",
            "all",
            "month",
            "quarter",
            "trailing-year");

    private static final int MONTHS = 60;
    /** Author dates before 1990 are mistakes of clocks; nothing older is looked at. */
    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
    /** 52 whole weeks, so that the same weekdays are compared. */
    private static final int A_YEAR_AGO = 364;

    /** How long each case of a ripe window is followed, whenever in the window it began. */
    private static final int RIPENING = 30;

    private Windows() {}

    /**
     * @throws IllegalArgumentException unless as-of is a UTC midnight: every edge of a window is one, which lets metrics
     *     join on the day
     */
    public static List<Window> at(Instant asOf) {
        var utc = asOf.atOffset(ZoneOffset.UTC);
        if (!utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("as-of " + asOf + " is not a UTC midnight such as 2026-10-01T00:00:00Z");
        }
        LocalDate day = utc.toLocalDate();
        List<Window> windows = new ArrayList<>();
        windows.add(new Window("last-90d", "rolling", day.minusDays(90), day));
        windows.add(new Window("last-365d", "rolling", day.minusDays(365), day));
        LocalDate then = day.minusDays(A_YEAR_AGO);
        windows.add(new Window("year-ago-90d", "past", then.minusDays(90), then));
        windows.add(new Window("year-ago-365d", "past", then.minusDays(365), then));
        windows.add(new Window("previous-90d", "past", day.minusDays(180), day.minusDays(90)));
        addRipe(windows, "ripe-90d", day);
        addRipe(windows, "year-ago-ripe-90d", then);
        windows.add(new Window("all", "all", BEGINNING, day));
        addCalendar(windows, YearMonth.from(day));
        return List.copyOf(windows);
    }

    private static void addRipe(List<Window> windows, String name, LocalDate day) {
        LocalDate to = day.minusDays(RIPENING);
        windows.add(new Window(name, "ripe", to.minusDays(90), to));
    }

    private static void addCalendar(List<Window> windows, YearMonth current) {
        for (int back = MONTHS; back > 0; back--) {
            YearMonth month = current.minusMonths(back);
            LocalDate end = month.plusMonths(1).atDay(1);
            windows.add(new Window(month.toString(), "month", month.atDay(1), end));
            windows.add(new Window("year-to-" + month, "trailing-year", end.minusDays(365), end));
            if (month.getMonthValue() % 3 == 0 && back <= MONTHS - 2) {
                String name = month.getYear() + "-Q" + month.getMonthValue() / 3;
                windows.add(new Window(name, "quarter", month.minusMonths(2).atDay(1), end));
            }
        }
    }
}
