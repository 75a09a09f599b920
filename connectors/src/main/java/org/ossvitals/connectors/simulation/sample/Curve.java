package org.ossvitals.connectors.simulation.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A figure that changes over time: straight between the given days, level before the first and after the last. */
record Curve(NavigableMap<LocalDate, Double> points) {
    Curve {
        if (points.isEmpty() || points.values().stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("A curve needs at least one day, and no value below 0: " + points);
        }
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /** A number is a level for all time; an object gives values by day. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Curve of(JsonNode json) {
        NavigableMap<LocalDate, Double> points = new TreeMap<>();
        if (json.isNumber()) {
            points.put(LocalDate.EPOCH, json.doubleValue());
        } else {
            json.properties()
                    .forEach(point -> points.put(
                            LocalDate.parse(point.getKey()), point.getValue().doubleValue()));
        }
        return new Curve(points);
    }

    boolean isZero() {
        return points.values().stream().allMatch(value -> value == 0);
    }

    double at(Instant instant) {
        return at(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    double at(LocalDate day) {
        Map.Entry<LocalDate, Double> before = points.floorEntry(day);
        Map.Entry<LocalDate, Double> after = points.ceilingEntry(day);
        if (before == null) {
            return after.getValue();
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double passed = ChronoUnit.DAYS.between(before.getKey(), day);
        double whole = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return before.getValue() + (after.getValue() - before.getValue()) * passed / whole;
    }
}
