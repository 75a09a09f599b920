package org.ossvitals.reports.page;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.reports.finding.Countries;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Homes;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.CountryShare;

/** Where the projects of the portfolio are at home and where its people are: two maps, and one table of countries. */
public record Geography(List<Part> parts, List<Row> rows, String homesInAll, String peopleInAll) {
    private static final String OTHER = "other";

    /** A map, and what stands beside it. */
    public record Part(Plate plate, String unknown, List<Note> notes) {}

    /** A term and its text. */
    public record Note(String term, String text) {}

    /** One country; cells are empty where there is nothing, or where it was not computed. */
    public record Row(String country, Cell projects, Cell people) {}

    /** A count, its share of all, and between which bounds the share is, whatever the unknown are. */
    public record Cell(String count, String share, String bounds) {
        private static final Cell NONE = new Cell("", "", "");
    }

    /** The maps alone. */
    List<Plate> plates() {
        return parts.stream().map(Part::plate).toList();
    }

    static Geography of(Facts facts, ChartBook charts) {
        Homes homes = Homes.of(facts);
        List<CountryShare> people = facts.countries();
        long all = people.stream().mapToLong(CountryShare::people).sum();
        return new Geography(
                GeographyMaps.of(facts, charts, homes, people),
                rows(homes, people, all),
                Numbers.count(homes.projects()),
                Numbers.count(all));
    }

    private static List<Row> rows(Homes homes, List<CountryShare> people, long all) {
        Map<String, Homes.Share> byHome =
                homes.countries().stream().collect(toMap(Homes.Share::country, row -> row, (a, b) -> a, TreeMap::new));
        Map<String, CountryShare> byPlace =
                people.stream().collect(toMap(CountryShare::country, row -> row, (a, b) -> a, TreeMap::new));
        long unknown =
                byPlace.containsKey(Homes.UNKNOWN) ? byPlace.get(Homes.UNKNOWN).people() : 0;
        List<String> countries = new ArrayList<>(byHome.keySet());
        byPlace.keySet().stream()
                .filter(country -> !byHome.containsKey(country))
                .forEach(countries::add);
        return countries.stream()
                .sorted(Comparator.<String>comparingInt(Geography::rank)
                        .thenComparing(country -> -projects(byHome.get(country)))
                        .thenComparing(country -> -people(byPlace.get(country)))
                        .thenComparing(Countries::name))
                .map(country -> new Row(
                        Words.capital(Countries.name(country)),
                        cell(byHome.get(country)),
                        cell(byPlace.get(country), all, unknown)))
                .toList();
    }

    /** Countries first, then what is of several, then what is of none. */
    private static int rank(String country) {
        return country.equals(Homes.UNKNOWN) ? 2 : country.equals(OTHER) ? 1 : 0;
    }

    private static long projects(Homes.Share share) {
        return share == null ? 0 : share.projects();
    }

    private static long people(CountryShare share) {
        return share == null ? 0 : share.people();
    }

    private static Cell cell(Homes.Share home) {
        return home == null
                ? Cell.NONE
                : new Cell(Numbers.count(home.projects()), percent(home.share()), bounds(home.low(), home.high()));
    }

    private static Cell cell(CountryShare row, long all, long unknown) {
        if (row == null || all == 0) {
            return Cell.NONE;
        }
        double share = (double) row.people() / all;
        double high = row.country().equals(Homes.UNKNOWN) ? share : (double) (row.people() + unknown) / all;
        return new Cell(Numbers.count(row.people()), percent(share), bounds(share, high));
    }

    static String percent(double share) {
        return Numbers.decimals(share * 100, 1) + "%";
    }

    private static String bounds(Double low, Double high) {
        if (low == null || high == null || high - low < 0.0005) {
            return "";
        }
        return Words.text("interval.to", Numbers.decimals(low * 100, 1), percent(high));
    }
}
