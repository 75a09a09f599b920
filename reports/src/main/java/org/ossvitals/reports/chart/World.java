package org.ossvitals.reports.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shapes and middles of countries on an equal-area map (Equal Earth), by ISO 3166-1 code. Generated from Natural Earth;
 * {@code conf/places/README.md} says how. Small countries have a middle and no shape.
 */
final class World {
    /** Of the table's map, in its own units. */
    private static final double WIDTH = 1440;

    private static final double HEIGHT = 626;
    /** Shorter steps are left out of small drawings, in pixels. */
    private static final double FINE = 1.2;

    private static final Map<String, Country> COUNTRIES = load();

    private final double scale;

    /** The world at a width in pixels. */
    World(double width) {
        scale = width / WIDTH;
    }

    /** @param rings each as x and y in turn, in the table's units */
    private record Country(double x, double y, int[][] rings) {}

    static boolean knows(String country) {
        return COUNTRIES.containsKey(country);
    }

    double height() {
        return HEIGHT * scale;
    }

    Point2D middle(String country) {
        Country found = COUNTRIES.get(country);
        return new Point2D.Double(found.x() * scale, found.y() * scale);
    }

    /** The shapes of some countries as one. */
    Path2D land(Set<String> countries) {
        Path2D land = new Path2D.Double();
        countries.forEach(country -> append(land, COUNTRIES.get(country)));
        return land;
    }

    static Set<String> all() {
        return COUNTRIES.keySet();
    }

    private void append(Path2D land, Country country) {
        for (int[] ring : country.rings()) {
            double x = ring[0] * scale;
            double y = ring[1] * scale;
            land.moveTo(x, y);
            for (int i = 2; i < ring.length; i += 2) {
                double nextX = ring[i] * scale;
                double nextY = ring[i + 1] * scale;
                if (Math.hypot(nextX - x, nextY - y) >= FINE) {
                    x = nextX;
                    y = nextY;
                    land.lineTo(x, y);
                }
            }
            land.closePath();
        }
    }

    private static Map<String, Country> load() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(World.class.getResourceAsStream("world.csv"), StandardCharsets.UTF_8))) {
            Map<String, Country> countries = new TreeMap<>();
            in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> countries.put(cells[0], country(cells)));
            return countries;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read world.csv; build the reports module again", e);
        }
    }

    private static Country country(String[] cells) {
        String[] rings = cells[3].isEmpty() ? new String[0] : cells[3].split("\\|");
        int[][] numbers = new int[rings.length][];
        for (int i = 0; i < rings.length; i++) {
            numbers[i] = java.util.Arrays.stream(rings[i].split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
        return new Country(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), numbers);
    }
}
