package org.ossvitals.jobs.statistics;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Time without Saturdays and Sundays in UTC. Holidays differ from country to country and are not taken out. */
public final class BusinessDays {

    private static final int WORKDAYS = 5;

    private BusinessDays() {}

    /** Days of 24 hours between two instants; negative when the second comes first. */
    public static double between(Instant from, Instant to) {
        return sinceEpoch(to) - sinceEpoch(from);
    }

    /** Business days since Monday, 29 December 1969. */
    private static double sinceEpoch(Instant at) {
        LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        LocalDate monday = time.toLocalDate().with(DayOfWeek.MONDAY);
        long weeks = (monday.toEpochDay() + 3) / 7;
        Duration sinceMonday = Duration.between(LocalDateTime.of(monday, LocalTime.MIDNIGHT), time);
        return weeks * WORKDAYS + Math.min(WORKDAYS, sinceMonday.toNanos() / 86_400e9);
    }
}
