package org.ossvitals.jobs.places;

import java.util.Optional;

/**
 * What a text about a place was found to name.
 *
 * @param country ISO 3166-1 alpha-2, XK for Kosovo; empty where the text names no country or more than one
 * @param evidence how the country is known, or why there is none; a few words, none of them from the text
 */
public record Finding(Optional<String> country, String evidence) {
    static Finding of(String country, String evidence) {
        return new Finding(Optional.of(country), evidence);
    }

    static Finding none(String why) {
        return new Finding(Optional.empty(), why);
    }
}
