package org.ossvitals.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Language JAPANESE = Language.of("ja");
    private static final TextFile PARTLY = new TextFile("partly");

    @Test
    void wordsDatesNumbersAndCountriesFollowTheLanguage() {
        assertThat(JAPANESE.speak(LanguageTest::said)).isEqualTo("3分の1 2026年10月1日 横ばい 日本 21日");
        assertThat(said()).isEqualTo("one in three 1 October 2026 Steady Japan 21 days");
    }

    private static String said() {
        return String.join(
                " ",
                Numbers.oneIn(1.0 / 3),
                Numbers.date(LocalDate.of(2026, 10, 1)),
                Sign.STEADY.word(),
                Countries.name("JP"),
                Words.counted("project.days", 21));
    }

    @Test
    void englishIsSpokenAgainAfterWorkThatFails() {
        assertThatThrownBy(() -> JAPANESE.speak(() -> Words.text("no.such.key")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Language.spoken()).isSameAs(Language.ENGLISH);
    }

    @Test
    void workInAnotherLanguageLeavesOtherThreadsAlone() {
        List<String> tags = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> i % 2 == 0
                        ? Language.spoken().tag()
                        : JAPANESE.speak(() -> Language.spoken().tag()))
                .distinct()
                .sorted()
                .toList();
        assertThat(tags).containsExactly("en", "ja");
        assertThat(Language.spoken().tag()).isEqualTo("en");
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> Language.of("xx")).hasMessage("language `xx` is not one of en, ja");
    }

    @Test
    void whatATranslationLacksIsSaidInEnglish() {
        assertThat(JAPANESE.speak(() -> List.of(PARTLY.of("both"), PARTLY.of("english"))))
                .containsExactly("両方", "only in English");
    }
}
