package org.ossvitals.jobs.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Places PLACES = Places.shipped();

    /** All at once: which of them broke says more than the first that did. */
    @Test
    void trapsAreAnsweredAsAPersonWouldAndJunkIsNot() throws IOException {
        List<String> traps = lines("/places/traps.csv");
        assertThat(traps).hasSizeGreaterThan(300);
        assertThat(traps.stream()
                        .map(trap -> trap.substring(0, trap.lastIndexOf('|')))
                        .map(text -> text + "|" + PLACES.country(text).orElse("")))
                .containsExactlyElementsOf(traps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany|country-name",
                "NL|country-code",
                "Texas|region",
                "TX|region-code",
                "Lyon, France|city+country",
                "Avon, IN|city+region",
                "Paris|city 99% of population",
                "SFO|city-code",
                "🇯🇵|flag",
                "Denver / San Francisco|cities",
                "SW1A 1AA|postcode",
                "Berlin / Paris|several countries",
                "Georgia|ambiguous",
                "Earth|no place",
                "' '|empty"
            })
    void everyAnswerSaysHowItIsKnown(String text, String evidence) {
        assertThat(PLACES.find(text).evidence()).isEqualTo(evidence);
    }

    @Test
    void aMissingTextAndAnEndlessOneNameNoCountry() {
        assertThat(PLACES.find(null)).isEqualTo(Finding.none("empty"));
        assertThat(PLACES.find("France ".repeat(1000))).isEqualTo(Finding.none("too long"));
    }

    @Test
    void surroundingsDoNotChangeWhatANameMeans() {
        for (String text : List.of("Germany", "São Paulo", "Austin, TX", "Москва", "Côte d'Ivoire")) {
            String country = PLACES.country(text).orElseThrow();
            assertThat(List.of(
                            " " + text,
                            text + ".",
                            "(" + text + ")",
                            "\"" + text + "\"",
                            text + " \ud83d\ude80",
                            text + "\n"))
                    .allSatisfy(changed -> assertThat(PLACES.country(changed)).contains(country));
        }
    }

    static List<String> lines(String resource) throws IOException {
        try (var bytes = PlacesTest.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
    }
}
