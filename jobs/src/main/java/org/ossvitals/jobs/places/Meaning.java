package org.ossvitals.jobs.places;

/**
 * One thing that a name is the name of.
 *
 * @param region the first-level region in the gazetteer's code, where regions of this country are told apart; else empty
 * @param people population of the places so named there, to three digits
 */
record Meaning(Kind kind, String country, String region, long people) {
    /** From {@code kind country[.region]:people}, as {@code cUS.MA:110000}. */
    static Meaning read(String written) {
        int colon = written.indexOf(':');
        int dot = written.indexOf('.');
        return new Meaning(
                Kind.of(written.charAt(0)),
                written.substring(1, dot < 0 ? colon : dot),
                dot < 0 ? "" : written.substring(dot + 1, colon),
                Long.parseLong(written.substring(colon + 1)));
    }
}
