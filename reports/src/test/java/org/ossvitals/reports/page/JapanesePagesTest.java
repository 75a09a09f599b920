package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleHomes;
import org.ossvitals.reports.Written;
import org.ossvitals.reports.finding.Language;

/** The sample run in another language than that of its texts, to prove that all of them are translated. */
class JapanesePagesTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/ossvitals/reports/finding");
    private static final List<String> PAGES = List.of(
            "site/index.html",
            "site/projects/harbour/index.html",
            "site/projects/granite/index.html",
            "site/metrics/index.html");

    @TempDir
    static Path folder;

    private static Written japanese;
    private static Written english;

    @BeforeAll
    static void write() throws IOException {
        japanese = Language.of("ja").speak(() -> Written.of(SampleHomes.computed(), folder.resolve("ja")));
        english = Written.of(SampleHomes.computed(), folder.resolve("en"));
    }

    @Test
    void pagesSayWhichLanguageTheySpeak() throws IOException {
        for (String page : PAGES) {
            assertThat(japanese.text(page)).as(page).contains("<html lang=\"ja\">");
            assertThat(english.text(page)).as(page).contains("<html lang=\"en\">");
        }
    }

    @Test
    void headlinesFindingsAndChartsAreTranslated() throws IOException {
        assertThat(japanese.text("site/index.html"))
                .contains(
                        "<h1>2件のプロジェクトが悪化、1件が改善</h1>",
                        "Harbourはほとんどの人に回答しなくなった",
                        "2026年10月1日",
                        "アメリカ合衆国",
                        ">改善</text>");
        assertThat(japanese.text("site/projects/harbour/index.html")).contains("が回答済み</text>");
    }

    @Test
    void noEnglishTextIsLeftOnAPage() throws IOException {
        Properties texts = read("words");
        Properties translated = read("words_ja");
        for (String page : PAGES) {
            String text = japanese.text(page);
            for (String key : texts.stringPropertyNames()) {
                String sentence = texts.getProperty(key);
                boolean telling = sentence.length() > 12
                        && sentence.contains(" ")
                        && !sentence.contains("{")
                        && !sentence.equals(translated.getProperty(key));
                if (telling) {
                    assertThat(text).as(page + " " + key).doesNotContain(">" + sentence, sentence + "<");
                }
            }
        }
    }

    @Test
    void exportsAreTheSameInEveryLanguage() throws IOException {
        for (String file :
                List.of("findings.csv", "portfolio.csv", "datapackage.json", "api/v1/projects/harbour.json")) {
            assertThat(japanese.text("export/" + file)).isEqualTo(english.text("export/" + file));
        }
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(name + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
