package org.ossvitals.jobs.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final String TABLE = "bern\tcCH:134000 cUS.IN:300\nberne\tcCH:134000\n";

    @Test
    void theTableIsWrittenWithTheRulesForKeysThatTextsAreReadWith() {
        Gazetteer shipped = Gazetteer.shipped();
        List<String> keys = shipped.keys();
        assertThat(keys).hasSizeGreaterThan(400_000);
        assertThat(keys.stream().filter(key -> !Keys.of(key).equals(key)).limit(10))
                .isEmpty();
        assertThat(keys.stream().filter(key -> shipped.meanings(key).isEmpty() && !shipped.isNowhere(key)))
                .isEmpty();
    }

    @Test
    void aNameIsFoundWholeAndNothingInsideOfIt() {
        Gazetteer gazetteer = table("");
        assertThat(gazetteer.meanings("bern"))
                .containsExactly(new Meaning(Kind.CITY, "CH", "", 134_000), new Meaning(Kind.CITY, "US", "IN", 300));
        assertThat(gazetteer.meanings("ber")).isEmpty();
        assertThat(gazetteer.meanings("")).isEmpty();
    }

    @Test
    void aNameOfOursTakesThePlaceOfTheSameInItsCountryOnly() {
        assertThat(table("Bern,city,CH,,420000\n").meanings("bern"))
                .containsExactly(new Meaning(Kind.CITY, "US", "IN", 300), new Meaning(Kind.CITY, "CH", "", 420_000));
    }

    @Test
    void aNameOfOursHasThePeopleOfThePlaceWhoseNameStandsBesideIt() {
        Gazetteer gazetteer = table("BRN|Bern,city,CH,,\nBaris,city,CH,,\n");
        assertThat(gazetteer.meanings("brn")).containsExactly(new Meaning(Kind.CITY, "CH", "", 134_000));
        assertThat(gazetteer.meanings("baris")).containsExactly(new Meaning(Kind.CITY, "CH", "", 1_000_000));
    }

    @Test
    void aWordThatNamesNoCountryHasNoMeaning() {
        Gazetteer gazetteer = table("Bern,nothing,,,\n");
        assertThat(gazetteer.meanings("bern")).isEmpty();
        assertThat(gazetteer.isNowhere("bern")).isTrue();
    }

    @Test
    void refusesAnUnknownKind() {
        assertThatThrownBy(() ->
                        OwnNames.read(new StringReader("names,kind,country,region,people\nx,land,CH,,\n"), "a.csv"))
                .hasMessageContaining("a.csv, record 1")
                .hasMessageContaining("'land'");
    }

    private static Gazetteer table(String own) {
        try {
            return Gazetteer.of(
                    TABLE.getBytes(StandardCharsets.UTF_8),
                    OwnNames.read(new StringReader("names,kind,country,region,people\n" + own), "own"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
