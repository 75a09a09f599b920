package org.ossvitals.connectors.simulation;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Stars still held, by the week they were given: weeks begin on Sunday, the newest comes first. */
final class StarHistory {
    static final int LARGEST_PAGE = 30;

    private StarHistory() {}

    /** Every week from the first star to the one that holds {@code now}, quiet weeks included. */
    static List<Fields> weeks(Map<LocalDate, Integer> starsByDay, Instant now) {
        if (starsByDay.isEmpty()) {
            return List.of();
        }
        LocalDate first = Collections.min(starsByDay.keySet()).with(previousOrSame(SUNDAY));
        LocalDate last = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<Fields> weeks = new ArrayList<>();
        for (LocalDate week = last.with(previousOrSame(SUNDAY)); !week.isBefore(first); week = week.minusWeeks(1)) {
            weeks.add(week(week, starsByDay));
        }
        return weeks;
    }

    private static Fields week(LocalDate sunday, Map<LocalDate, Integer> starsByDay) {
        List<Integer> days = IntStream.range(0, 7)
                .mapToObj(day -> starsByDay.getOrDefault(sunday.plusDays(day), 0))
                .toList();
        return new Fields()
                .with("week", sunday.atStartOfDay(ZoneOffset.UTC).toEpochSecond())
                .with("total", days.stream().mapToInt(Integer::intValue).sum())
                .with("days", days);
    }
}
