package org.ossvitals.connectors.simulation.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Stars by day: steady growth, and perhaps one burst of attention that fades within weeks. */
final class Stargazers {
    private static final double FADING_DAYS = 4;

    private Stargazers() {}

    static Map<LocalDate, Integer> byDay(Story.Stars stars, LocalDate from, LocalDate to, Dice dice) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            double steady = stars.perQuarter().at(day) / 91.3 * Math.sqrt(Season.weight(day));
            int given = dice.count(steady + burst(stars, day));
            if (given > 0) {
                byDay.put(day, given);
            }
        }
        return Collections.unmodifiableMap(byDay);
    }

    private static double burst(Story.Stars stars, LocalDate day) {
        if (stars.burstOn() == null || day.isBefore(stars.burstOn())) {
            return 0;
        }
        long since = ChronoUnit.DAYS.between(stars.burstOn(), day);
        return stars.burst() / FADING_DAYS * StrictMath.exp(-since / FADING_DAYS);
    }
}
