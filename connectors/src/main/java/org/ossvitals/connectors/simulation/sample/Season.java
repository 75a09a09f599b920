package org.ossvitals.connectors.simulation.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** When people are at it: less on weekends, in July and August and around the new year; more by day than by night. */
final class Season {
    private static final double QUARTER_DAYS = 365.25 / 4;
    /** Mean of the weights over a year, so that a rate stays the rate that the story names. */
    private static final double MEAN_WEIGHT = 0.771;

    private Season() {}

    static double weight(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return (weekend ? 0.35 : 1.0) * holidays(day) / MEAN_WEIGHT;
    }

    private static double holidays(LocalDate day) {
        boolean newYear = (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 3);
        if (newYear) {
            return 0.35;
        }
        return switch (day.getMonth()) {
            case JULY -> 0.85;
            case AUGUST -> 0.75;
            case JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> 1.0;
        };
    }

    /** Instants of a process that happens so often in a quarter, in order. */
    static List<Instant> moments(Curve perQuarter, Instant from, Instant to, Dice dice) {
        List<Instant> moments = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, ZoneOffset.UTC);
        for (LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC); !day.isAfter(last); day = day.plusDays(1)) {
            int events = dice.count(perQuarter.at(day) / QUARTER_DAYS * weight(day));
            for (int i = 0; i < events; i++) {
                moments.add(timeOfDay(day, dice));
            }
        }
        moments.removeIf(moment -> moment.isBefore(from) || !moment.isBefore(to));
        moments.sort(null);
        return moments;
    }

    static Instant timeOfDay(LocalDate day, Dice dice) {
        double hour = 13.5 + 4.5 * dice.gaussian();
        long second = Math.floorMod((long) (hour * 3600), 86_400L);
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(second);
    }

    /** What falls on a weekend mostly waits for the Monday after it. */
    static Instant working(Instant planned, Dice dice) {
        int weekday = planned.atOffset(ZoneOffset.UTC).getDayOfWeek().getValue();
        boolean waits = weekday >= DayOfWeek.SATURDAY.getValue() && dice.chance(0.65);
        return waits ? planned.plus(Duration.ofDays(8L - weekday)) : planned;
    }
}
