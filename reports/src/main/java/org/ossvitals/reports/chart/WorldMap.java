package org.ossvitals.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Counts by country on a map of the world: a circle at the middle of each country, and beside the map one for each count
 * that belongs to no country, such as the unknown. All circles are of one scale: area is the count.
 *
 * @param countries with a count of more than zero, in any order
 * @param elsewhere counts of no single country, in their order
 */
public record WorldMap(String id, Alternative words, List<Place> countries, List<Beside> elsewhere) implements Chart {

    /**
     * A country's count.
     *
     * @param country ISO 3166-1 code
     * @param name as it is written beside the circle
     * @param said what a pointer over the circle is told
     */
    public record Place(String country, String name, double count, String said) {
        public Place {
            Objects.requireNonNull(country, "A place needs its country");
            if (!(count > 0)) {
                throw new IllegalArgumentException(name + " has a count of " + count + "; leave it out");
            }
        }
    }

    /**
     * A count of no country.
     *
     * @param unknown hatched, as nothing is known of it
     * @param note a second line beside the circle
     */
    public record Beside(String name, double count, boolean unknown, String note) {
        public Beside {
            if (!(count >= 0)) {
                throw new IllegalArgumentException(name + " has a count of " + count);
            }
        }
    }

    public WorldMap {
        countries = countries.stream()
                .sorted(Comparator.comparingDouble(Place::count).reversed().thenComparing(Place::country))
                .toList();
        elsewhere = List.copyOf(elsewhere);
    }

    /** The largest count, of all circles. */
    double largest() {
        double beside = elsewhere.stream().mapToDouble(Beside::count).max().orElse(0);
        return Math.max(beside, countries.isEmpty() ? 0 : countries.get(0).count());
    }

    @Override
    public Sheet at(Width width) {
        return new WorldMapDrawing(this, width).sheet();
    }
}
