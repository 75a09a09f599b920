package org.ossvitals.reports.chart;

import static org.ossvitals.reports.chart.ExampleCharts.WORDS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Invented charts of many projects together. */
final class ExamplePortfolios {

    private ExamplePortfolios() {}

    static List<Chart> all() {
        return List.of(
                dots("dots"),
                new DotsWithIntervals(
                        "dots-odd",
                        WORDS,
                        Unit.DAYS,
                        List.of(
                                new DotsWithIntervals.Row(
                                        "A project with a name that is far too long",
                                        0.0,
                                        0.0,
                                        90.0,
                                        2.0,
                                        Judgement.STEADY,
                                        null),
                                new DotsWithIntervals.Row("Open", 12.0, 3.0, null, null, Judgement.WORSE, "worsening"),
                                DotsWithIntervals.Row.without(
                                        "Nothing",
                                        "issues are switched off, and nobody has ever opened one before that"))),
                new DotsWithIntervals("dots-none", WORDS, Unit.SHARE, List.of()),
                tally("tally", 1),
                tally("tally-many", 80),
                new VerdictTally("tally-none", WORDS, List.of()),
                map("map", 45, 11, 2),
                map("map-unknown", 5, 6, 4000),
                new WorldMap("map-none", WORDS, List.of(), List.of()));
    }

    private static WorldMap map(String id, int most, int next, int unknown) {
        List<WorldMap.Place> places = new ArrayList<>(List.of(place("US", most), place("CN", next)));
        for (String country : "FR GB JP ID DE NL BE CH AT PL CA BR IN KE SG RU AU NZ FJ CL NO ZZ".split(" ")) {
            places.add(place(country, 1 + country.charAt(0) % 4));
        }
        return new WorldMap(
                id,
                WORDS,
                places,
                List.of(
                        new WorldMap.Beside("Not declared", unknown, true, "5.9% of projects, not on the map"),
                        new WorldMap.Beside("Other countries", 3, false, "under five people each"),
                        new WorldMap.Beside("Nothing", 0, true, "none at all")));
    }

    private static WorldMap.Place place(String country, int count) {
        String name =
                new java.util.Locale.Builder().setRegion(country).build().getDisplayCountry(java.util.Locale.ENGLISH);
        return new WorldMap.Place(country, name, count, name + ": " + count + " & more");
    }

    private static DotsWithIntervals dots(String id) {
        Random random = new Random(9);
        List<String> names = List.of(
                "Almanac",
                "Aqueduct",
                "Beacon",
                "Bulletin",
                "Cobalt",
                "Ember",
                "Foundry",
                "Granite",
                "Harbour",
                "Inkwell",
                "Juniper",
                "Kestrel",
                "Lantern",
                "Loom",
                "Metronome",
                "Mosaic",
                "Orchard",
                "Pinion",
                "Quill",
                "Ridge",
                "Seedbed",
                "Tidewater",
                "Turnstile",
                "Wicket");
        return new DotsWithIntervals(
                id,
                WORDS,
                Unit.SHARE,
                names.stream().map(name -> row(name, random)).toList());
    }

    private static DotsWithIntervals.Row row(String name, Random random) {
        double value = 0.6 + 0.3 * random.nextDouble();
        double past = 0.6 + 0.35 * random.nextDouble();
        return switch (name) {
            case "Bulletin" -> DotsWithIntervals.Row.without(name, "not collected: issues are off");
            case "Quill" -> DotsWithIntervals.Row.without(name, "archived");
            case "Harbour" -> new DotsWithIntervals.Row(name, 0.11, 0.06, 0.19, 0.74, Judgement.WORSE, "worsening");
            case "Juniper" -> new DotsWithIntervals.Row(name, 0.79, 0.66, 0.9, 0.3, Judgement.BETTER, "improving");
            case "Ember", "Orchard", "Inkwell" ->
                new DotsWithIntervals.Row(name, value, value - 0.25, 0.99, past, Judgement.UNJUDGED, "small sample");
            default -> new DotsWithIntervals.Row(name, value, value - 0.1, value + 0.08, past, Judgement.STEADY, null);
        };
    }

    private static VerdictTally tally(String id, int times) {
        return new VerdictTally(
                id,
                WORDS,
                List.of(
                        counts("People behind half the work", times, 1, 0, 3, 19, 1),
                        counts("Answers within 7 days", times, 1, 0, 8, 14, 1),
                        counts("Backlog flow", times, 0, 1, 3, 20, 0),
                        counts("Releases as promised", times, 1, 1, 10, 12, 0)));
    }

    private static VerdictTally.Row counts(String measure, int times, int... counts) {
        return new VerdictTally.Row(
                measure,
                Arrays.stream(VerdictTally.Kind.values())
                        .collect(Collectors.toMap(kind -> kind, kind -> times * counts[kind.ordinal()])));
    }
}
