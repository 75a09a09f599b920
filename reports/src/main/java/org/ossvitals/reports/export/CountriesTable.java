package org.ossvitals.reports.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ossvitals.reports.finding.Countries;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Homes;
import org.ossvitals.reports.model.CountryShare;

/** Countries of people for every scope, and home countries of the hosted projects for the portfolio and its stages. */
final class CountriesTable {
    private CountriesTable() {}

    private record Scope(String kind, String id, String window) {}

    private record Key(String kind, String id, String window, String country) {}

    /** People and projects of one country; numbers are null where they are not of this scope and window. */
    record Line(
            String scopeKind,
            String scope,
            String window,
            String country,
            String name,
            Long people,
            Double peopleShare,
            Double peopleShareLow,
            Double peopleShareHigh,
            Double credits,
            Long projects,
            Double projectsShare,
            Double projectsShareLow,
            Double projectsShareHigh) {}

    static Table<Line> of(Facts facts) {
        Map<Scope, Long> all = new HashMap<>();
        Map<Scope, Long> unknown = new HashMap<>();
        for (CountryShare row : facts.computed().countries()) {
            all.merge(scope(row), row.people(), Long::sum);
            if (row.country().equals(Homes.UNKNOWN)) {
                unknown.merge(scope(row), row.people(), Long::sum);
            }
        }
        Map<Key, Homes.Share> homes = new java.util.LinkedHashMap<>();
        Homes.all(facts)
                .forEach(
                        home -> homes.put(new Key(home.scopeKind(), home.scope(), Homes.WINDOW, home.country()), home));
        List<Line> lines = new ArrayList<>();
        for (CountryShare row : facts.computed().countries()) {
            Homes.Share home = homes.remove(new Key(row.scopeKind(), row.scope(), row.window(), row.country()));
            long people = all.get(scope(row));
            lines.add(line(row, people, unknown.getOrDefault(scope(row), 0L), home));
        }
        homes.values().forEach(home -> lines.add(line(home)));
        return Table.of("countries", Line.class, lines);
    }

    private static Scope scope(CountryShare row) {
        return new Scope(row.scopeKind(), row.scope(), row.window());
    }

    private static Line line(CountryShare row, long all, long unknown, Homes.Share home) {
        double people = row.people();
        double most = row.country().equals(Homes.UNKNOWN) ? people : people + unknown;
        return new Line(
                row.scopeKind(),
                row.scope(),
                row.window(),
                row.country(),
                Countries.name(row.country()),
                row.people(),
                all == 0 ? null : (Double) (people / all),
                all == 0 ? null : (Double) (people / all),
                all == 0 ? null : (Double) (most / all),
                row.credits(),
                home == null ? null : (Long) home.projects(),
                home == null ? null : home.share(),
                home == null ? null : home.low(),
                home == null ? null : home.high());
    }

    /** A country that is a home and that nobody is known to be in. */
    private static Line line(Homes.Share home) {
        return new Line(
                home.scopeKind(),
                home.scope(),
                Homes.WINDOW,
                home.country(),
                Countries.name(home.country()),
                null,
                null,
                null,
                null,
                null,
                home.projects(),
                home.share(),
                home.low(),
                home.high());
    }
}
