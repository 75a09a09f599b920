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

    /** Silence costs little: cities that two countries have stay unanswered, whichever a reader thinks of first. */
    @Test
    void nearlyAllProfilesThatNameACountryAreAnsweredAndNoneWrongly() throws IOException {
        List<String> profiles = lines("/places/profiles.csv");
        List<String> found = profiles.stream()
                .map(line -> line.substring(0, line.lastIndexOf('|')))
                .map(text -> text + "|" + PLACES.country(text).orElse(""))
                .toList();
        assertThat(found.stream().filter(line -> !line.endsWith("|"))).isSubsetOf(profiles);
        long named = profiles.stream().filter(line -> !line.endsWith("|")).count();
        long answered = found.stream().filter(line -> !line.endsWith("|")).count();
        assertThat((double) answered / named).isGreaterThan(0.97);
    }

    @Test
    void aNameAloneMeansTheLargestPlaceSoCalled() {
        // Palo Alto in Mexico is a village, a region of Madagascar is called Sofia, Grenada is Granada in Spanish, and
        // Chittagong was once called Islamabad.
        assertThat(PLACES.country("Palo Alto")).contains("US");
        assertThat(PLACES.country("Sofia")).contains("BG");
        assertThat(PLACES.country("Granada")).isEmpty();
        assertThat(PLACES.country("Grenada")).contains("GD");
        assertThat(PLACES.country("Islamabad")).contains("PK");
        assertThat(PLACES.country("Islamabad, Bangladesh")).contains("BD");
        assertThat(PLACES.country("LA")).contains("US");
        assertThat(PLACES.country("Vientiane, LA")).contains("LA");
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
                "Paris|city 98% of population",
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
