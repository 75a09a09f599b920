package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany|DE",
                "  GERMANY |DE",
                "München, Deutschland|DE",
                "Paris, Île-de-France, France|FR",
                "日本|JP",
                "Utrecht, NL|NL",
                "London, UK|GB",
                "Austin, TX, USA|US",
                "Austin, TX|US",
                "San Francisco, CA|US",
                "CA|CA",
                "DE|DE"
            })
    void readsNamesAndCodes(String location, String country) {
        assertThat(COUNTRIES.of(location)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "Earth",
                "Paris",
                "TX",
                "it",
                "Berlin, DE",
                "Pune, IN",
                "Georgia",
                "in Germany",
                "Köln 🇩🇪",
                "<script>"
            })
    void leavesEverythingElseUnknown(String location) {
        assertThat(COUNTRIES.of(location)).isEmpty();
    }

    @Test
    void aMissingTextNamesNoCountry() {
        assertThat(COUNTRIES.of(null)).isEmpty();
    }

    @Test
    void refusesATextThatMeansTwoCountries() {
        String table = "text,country,kind\ngeorgia,GE,name\ngeorgia,US,name\n";
        assertThatThrownBy(() -> Countries.read(new StringReader(table), "places.csv"))
                .hasMessageContaining("places.csv, record 2")
                .hasMessageContaining("'georgia' is GE already");
    }

    @Test
    void refusesAnUnknownKind() {
        String table = "text,country,kind\nfrance,FR,land\n";
        assertThatThrownBy(() -> Countries.read(new StringReader(table), "places.csv"))
                .hasMessageContaining("record 1")
                .hasMessageContaining("'land'");
    }
}
