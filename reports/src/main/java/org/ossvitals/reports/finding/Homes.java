package org.ossvitals.reports.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ossvitals.reports.model.Measure;

/** Where the projects of a portfolio are at home, as the registry declares it: the rows of {@code hq-country-share}. */
public record Homes(List<Share> countries, Optional<Measure> effective, Optional<Measure> concentration) {
    public static final String METRIC = "hq-country-share";
    public static final String UNKNOWN = "unknown";

    private static final String DIMENSION = "country=";
    public static final String WINDOW = "last-365d";

    /**
     * One country's projects.
     *
     * @param scopeKind foundation or stage
     * @param country ISO code, or {@code unknown}
     * @param all projects of the scope, those that declare nothing among them
     * @param share of all, 0 to 1
     * @param low with none of the undeclared projects
     * @param high with all of them
     */
    public record Share(
            String scopeKind,
            String scope,
            String country,
            long projects,
            long all,
            Double share,
            Double low,
            Double high) {
        private static Share of(Measure m) {
            String country = m.dimension().substring(DIMENSION.length());
            long projects = Math.round(m.value() * m.n());
            return new Share(m.scopeKind(), m.scope(), country, projects, m.n(), m.value(), m.low(), m.high());
        }
    }

    /** Of the whole portfolio: most projects first, undeclared last; nothing when the run did not compute it. */
    public static Homes of(Facts facts) {
        String foundation = facts.portfolio().foundation();
        return new Homes(
                all(facts).stream()
                        .filter(row -> row.scopeKind().equals("foundation")
                                && row.scope().equals(foundation))
                        .sorted(Comparator.<Share, Boolean>comparing(
                                        row -> row.country().equals(UNKNOWN))
                                .thenComparing(Comparator.comparingLong(Share::projects)
                                        .reversed())
                                .thenComparing(Share::country))
                        .toList(),
                whole(facts, "effective"),
                whole(facts, "hhi"));
    }

    /** Of the portfolio and of each of its stages, in the order of the table of measures. */
    public static List<Share> all(Facts facts) {
        return facts.computed().measures().stream()
                .filter(m -> m.metric().equals(METRIC)
                        && m.measure().equals("share")
                        && m.window().equals(WINDOW))
                .filter(m -> m.value() != null && m.n() != null && m.dimension() != null)
                .map(Share::of)
                .toList();
    }

    /** How many projects there are in all. */
    public long projects() {
        return countries.isEmpty() ? 0 : countries.get(0).all();
    }

    /** Of how many no home is declared. */
    public long undeclared() {
        return countries.stream()
                .filter(row -> row.country().equals(UNKNOWN))
                .mapToLong(Share::projects)
                .sum();
    }

    private static Optional<Measure> whole(Facts facts, String measure) {
        return facts.computed().measures().stream()
                .filter(m -> m.metric().equals(METRIC)
                        && m.measure().equals(measure)
                        && m.window().equals(WINDOW))
                .filter(m -> m.scopeKind().equals("foundation")
                        && m.scope().equals(facts.portfolio().foundation()))
                .filter(m -> m.value() != null)
                .findFirst();
    }
}
