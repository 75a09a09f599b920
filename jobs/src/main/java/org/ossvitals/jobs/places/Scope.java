package org.ossvitals.jobs.places;

import java.util.Map;

/** A country, or one region of it, that a whole text may be about. */
record Scope(String country, String region) {
    /** Territories with a code of their own, which people write with the name of the state they belong to. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("HK", "CN"),
            Map.entry("MO", "CN"),
            Map.entry("TW", "CN"),
            Map.entry("PR", "US"),
            Map.entry("GU", "US"),
            Map.entry("MP", "US"),
            Map.entry("VI", "US"),
            Map.entry("AS", "US"),
            Map.entry("RE", "FR"),
            Map.entry("GP", "FR"),
            Map.entry("MQ", "FR"),
            Map.entry("GF", "FR"),
            Map.entry("NC", "FR"),
            Map.entry("PF", "FR"),
            Map.entry("YT", "FR"),
            Map.entry("GG", "GB"),
            Map.entry("JE", "GB"),
            Map.entry("IM", "GB"),
            Map.entry("GI", "GB"),
            Map.entry("BM", "GB"),
            Map.entry("KY", "GB"),
            Map.entry("FK", "GB"),
            Map.entry("GL", "DK"),
            Map.entry("FO", "DK"),
            Map.entry("AX", "FI"),
            Map.entry("CW", "NL"),
            Map.entry("AW", "NL"),
            Map.entry("SX", "NL"),
            Map.entry("BQ", "NL"),
            Map.entry("SJ", "NO"));

    /** Whether this lies in the country, or in a territory of it. */
    boolean holds(String named) {
        return country.equals(named) || named.equals(STATES.get(country));
    }

    boolean isIn(Meaning meaning) {
        return region.isEmpty()
                ? !meaning.kind().isRegion() || meaning.region().isEmpty()
                : region.equals(meaning.region());
    }
}
