package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.chart.Alternative;
import org.ossvitals.reports.chart.WorldMap;
import org.ossvitals.reports.finding.Countries;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Homes;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.CountryShare;

/** The maps of {@link Geography}: one of declared homes, one of people. Each is left out where nothing was computed. */
final class GeographyMaps {
    private static final String OTHER = "other";

    /** What one map is of: countries and their counts, {@code unknown} and {@code other} among them, most first. */
    private record Counts(String key, List<Count> rows) {
        long all() {
            return rows.stream().mapToLong(Count::count).sum();
        }

        long of(String country) {
            return rows.stream()
                    .filter(row -> row.country().equals(country))
                    .mapToLong(Count::count)
                    .sum();
        }

        List<Count> countries() {
            return rows.stream()
                    .filter(row -> !row.country().equals(Homes.UNKNOWN)
                            && !row.country().equals(OTHER))
                    .toList();
        }

        String text(String word, Object... values) {
            return Words.text("place." + key + "." + word, values);
        }

        String share(long count) {
            return Geography.percent((double) count / all());
        }
    }

    private record Count(String country, long count) {
        String name() {
            return Words.capital(Countries.name(country));
        }
    }

    private GeographyMaps() {}

    static List<Geography.Part> of(Facts facts, ChartBook charts, Homes homes, List<CountryShare> people) {
        List<Geography.Part> parts = new ArrayList<>();
        if (homes.projects() > 0 && facts.metric(Homes.METRIC).isPresent()) {
            Counts counts = new Counts(
                    "homes",
                    homes.countries().stream()
                            .map(row -> new Count(row.country(), row.projects()))
                            .toList());
            Plate plate =
                    charts.plate(map(counts), caption(counts, Homes.METRIC), Homes.Share.class, homes.countries());
            parts.add(new Geography.Part(plate, unknown(counts), notes(homes)));
        }
        if (!people.isEmpty()) {
            Counts counts = new Counts(
                    "people",
                    people.stream()
                            .map(row -> new Count(row.country(), row.people()))
                            .toList());
            Plate plate = charts.plate(
                    map(counts), caption(counts, Figure.KNOWN_LOCATIONS.metric()), CountryShare.class, people);
            parts.add(new Geography.Part(plate, unknown(counts), List.of()));
        }
        return parts;
    }

    private static ChartBook.Caption caption(Counts counts, String metric) {
        List<Count> countries = counts.countries();
        String title;
        if (countries.isEmpty()) {
            title = counts.text("none");
        } else if (countries.size() > 1
                && countries.get(0).count() == countries.get(1).count()) {
            title = counts.text("tied", countries.size());
        } else {
            Count top = countries.get(0);
            title = counts.text("top", top.name(), Numbers.count(top.count()), Numbers.count(counts.all()));
        }
        return new ChartBook.Caption(title, counts.text("sub"), metric);
    }

    private static WorldMap map(Counts counts) {
        long all = counts.all();
        List<WorldMap.Place> places = counts.countries().stream()
                .map(row -> new WorldMap.Place(row.country(), row.name(), row.count(), said(counts, row)))
                .toList();
        List<WorldMap.Beside> beside = new ArrayList<>();
        long unknown = counts.of(Homes.UNKNOWN);
        beside.add(new WorldMap.Beside(
                counts.text("circle"), unknown, true, counts.text("beside", counts.share(unknown))));
        if (counts.of(OTHER) > 0) {
            beside.add(new WorldMap.Beside(counts.text("other"), counts.of(OTHER), false, counts.text("other_note")));
        }
        String description = String.join(
                Words.text("mark.clause"),
                counts.rows().stream().map(row -> said(counts, row)).toList());
        Alternative words = new Alternative(counts.text("title", Numbers.count(all)), description);
        return new WorldMap("map-" + counts.key(), words, places, beside);
    }

    private static String said(Counts counts, Count row) {
        return counts.text(
                "said", row.name(), Numbers.count(row.count()), Numbers.count(counts.all()), counts.share(row.count()));
    }

    private static String unknown(Counts counts) {
        long unknown = counts.of(Homes.UNKNOWN);
        return unknown == 0
                ? counts.text("all", Numbers.count(counts.all()))
                : counts.text("unknown", Numbers.count(unknown), Numbers.count(counts.all()), counts.share(unknown));
    }

    private static List<Geography.Note> notes(Homes homes) {
        List<Geography.Note> notes = new ArrayList<>();
        homes.effective()
                .ifPresent(m -> notes.add(new Geography.Note(
                        Words.text("place.diverse"),
                        Words.text("place.diverse_text", Numbers.decimals(m.value(), 1)))));
        homes.concentration()
                .filter(m -> m.low() != null && m.high() != null)
                .ifPresent(m -> notes.add(new Geography.Note(
                        Words.text("place.concentration"),
                        Words.text(
                                "place.concentration_text",
                                Numbers.count(m.value()),
                                Numbers.count(m.low()),
                                Numbers.count(m.high())))));
        return notes;
    }
}
