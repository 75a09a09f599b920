package org.ossvitals.jobs.places;

import org.ossvitals.jobs.people.Countries;

/** Finds the country that a text about a place names. */
public final class Places {
    private final Countries countries;

    private Places(Countries countries) {
        this.countries = countries;
    }

    /** The gazetteer as it was when the program was built. */
    public static Places shipped() {
        return new Places(Countries.shipped());
    }

    /** The country that a text names; null names none. */
    public Finding find(String text) {
        return countries.of(text).map(country -> Finding.of(country, "country")).orElse(Finding.none("no place"));
    }
}
