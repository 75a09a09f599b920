package org.ossvitals.jobs.places;

import java.util.List;

/**
 * A name found in a text, with what it may mean there.
 *
 * @param later whether another part of the text stands before it: "CA" after a place is rather a state than a country
 */
record Mention(List<Meaning> meanings, boolean later) {
    /** How much more often a two-letter code after a place is a state or province than a country, per head. */
    private static final int STATES_AFTER_PLACES = 50;

    /** A country's name hardly ever means a place of that name elsewhere, but for a state: Georgia. */
    private static final int COUNTRIES_BY_NAME = 100;

    /** Of two places of one name in a country the one in another region than the text says is hardly meant. */
    private static final double OTHER_REGION = 0.02;

    /** What a name must have in a country, to be read as a place there though nothing else of it is in the region named. */
    static final double LIKELY = 0.1;

    /** A smaller place is not meant by a name that stands alone, where a larger one is called so. */
    private static final long KNOWN = 15_000;

    /** A city so large is rather meant by two letters that stand alone than a country whose code they are. */
    private static final long LARGE = 1_000_000;

    /** A place of fewer people is not meant by what is also the name of a country, unless its region is named. */
    private static final long TOWN = 100_000;

    boolean isCity() {
        return meanings.stream().allMatch(meaning -> meaning.kind() == Kind.CITY);
    }

    long people() {
        return meanings.stream().mapToLong(Meaning::people).sum();
    }

    /** What the name can mean where nothing else is said. */
    Mention alone() {
        if (meanings.size() == 1) {
            return this;
        }
        long all = meanings.stream().mapToLong(Meaning::people).max().orElse(0);
        long city = largest(Kind.CITY);
        return new Mention(
                meanings.stream()
                        .filter(meaning -> switch (meaning.kind()) {
                            case CITY -> (all < KNOWN || meaning.people() >= KNOWN) && !isInRegionOfItsName(meaning);
                            // The people of a city are among those of its region, and a large city is known better.
                            case REGION -> meaning.people() >= city;
                            case COUNTRY_CODE, REGION_CODE, CITY_CODE -> city < LARGE;
                            case COUNTRY -> true;
                        })
                        .toList(),
                later);
    }

    private long largest(Kind kind) {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == kind)
                .mapToLong(Meaning::people)
                .max()
                .orElse(0);
    }

    private boolean isInRegionOfItsName(Meaning city) {
        return largest(Kind.REGION) >= largest(Kind.CITY)
                && meanings.stream()
                        .anyMatch(region -> region.kind() == Kind.REGION
                                && region.people() >= city.people()
                                && region.country().equals(city.country())
                                && region.region().equals(city.region()));
    }

    boolean names(Scope scope) {
        return meanings.stream()
                .anyMatch(meaning -> meaning.kind() != Kind.CITY
                        && (meaning.kind().isRegion()
                                ? scope.country().equals(meaning.country()) && scope.isIn(meaning)
                                : scope.holds(meaning.country())));
    }

    /** The share of everything so called that lies in the scope, 0 to 1. */
    double share(Scope scope) {
        double all = 0;
        double within = 0;
        double elsewhere = 0;
        for (Meaning meaning : meanings) {
            double weight = weight(meaning);
            all += weight;
            // "Mexico / U.S." is no town in the United States; "Mexico, MO" is.
            boolean townByName = meaning.kind() == Kind.CITY
                    && meaning.people() < TOWN
                    && scope.region().isEmpty()
                    && isCountryBeside(scope);
            boolean whole = meaning.kind() == Kind.COUNTRY || meaning.kind() == Kind.COUNTRY_CODE;
            if (!townByName
                    && (whole ? scope.holds(meaning.country()) : scope.country().equals(meaning.country()))) {
                boolean in = whole || scope.isIn(meaning);
                within += in ? weight : 0;
                elsewhere += in ? 0 : weight;
            }
        }
        boolean likely = within + elsewhere >= LIKELY * all;
        return (within + (likely ? elsewhere * OTHER_REGION : 0)) / all;
    }

    private boolean isCountryBeside(Scope scope) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == Kind.COUNTRY && !scope.holds(meaning.country()));
    }

    /** The meaning that speaks loudest for a country. */
    Kind kind(String country) {
        Meaning best = null;
        for (Meaning meaning : meanings) {
            if (meaning.country().equals(country) && (best == null || weight(meaning) > weight(best))) {
                best = meaning;
            }
        }
        return best == null ? Kind.COUNTRY : best.kind();
    }

    private double weight(Meaning meaning) {
        return switch (meaning.kind()) {
            case COUNTRY -> meaning.people() * (double) (isAlsoState() || isOutdone(meaning) ? 1 : COUNTRIES_BY_NAME);
            case REGION_CODE ->
                meaning.people() * (double) (later && !meaning.region().isEmpty() ? STATES_AFTER_PLACES : 1);
            case COUNTRY_CODE, REGION, CITY, CITY_CODE -> meaning.people();
        };
    }

    /** Granada has more people than Grenada, which is called so in Spanish. */
    private boolean isOutdone(Meaning country) {
        return meanings.stream()
                .anyMatch(
                        meaning -> !meaning.country().equals(country.country()) && meaning.people() > country.people());
    }

    private boolean isAlsoState() {
        return meanings.stream()
                .anyMatch(meaning ->
                        meaning.kind() == Kind.REGION && !meaning.region().isEmpty());
    }
}
