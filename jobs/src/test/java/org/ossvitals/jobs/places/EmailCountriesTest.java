package org.ossvitals.jobs.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailCountriesTest {
    @ParameterizedTest
    @CsvSource({"example.de,DE", "cs.ox.ac.uk,GB", "a@b.com.br,BR", "EXAMPLE.FR,FR", "pku.edu.cn,CN"})
    void theDomainOfACountrySaysThisCountry(String domain, String country) {
        assertThat(EmailCountries.of(domain)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "example.io",
                "example.ai",
                "example.me",
                "example.co",
                "example.tv",
                "example.dev",
                "protonmail.ch",
                "example.eu",
                "example.su",
                "users.noreply.github.com",
                "localhost",
                "de",
                "",
                "@"
            })
    void aDomainUsedEverywhereSaysNothing(String domain) {
        assertThat(EmailCountries.of(domain)).isEmpty();
    }

    @Test
    void aMissingDomainSaysNothing() {
        assertThat(EmailCountries.of(null)).isEmpty();
    }
}
