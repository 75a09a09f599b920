package org.ossvitals.reports.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation has every text, with the same things to fill in. */
class TranslationTest {
    private static final Path FILES = Path.of("src/main/resources/org/ossvitals/reports/finding");
    private static final Path METRICS = Path.of("..", "jobs", "metrics");
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}");
    /** A language counts by thousands or by ten thousands. */
    private static final Set<String> CHOOSE = Set.of("chart.thousand", "chart.million");

    static Set<String> translations() {
        Set<String> tags = new TreeSet<>(Language.TAGS);
        tags.remove("en");
        return tags;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasEveryKeyOfTheEnglishFileAndNoOther(String tag) throws IOException {
        assertThat(read("words_" + tag).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read("words").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void fillsInTheSame(String tag) throws IOException {
        Properties english = read("words");
        Properties translated = read("words_" + tag);
        for (String key : english.stringPropertyNames()) {
            String text = translated.getProperty(key, "");
            if (!key.startsWith("mark.")) {
                assertThat(text).as(key).isNotBlank();
            }
            if (!CHOOSE.contains(key)) {
                assertThat(filledIn(text)).as(key).isEqualTo(filledIn(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void namesMetricsAndMeasuresThatThereAre(String tag) throws IOException {
        for (String key : read("metrics_" + tag).stringPropertyNames()) {
            String[] parts = key.split("\\.", 3);
            Path metric = METRICS.resolve(parts[0]).resolve("metric.yml");
            assertThat(metric).as(key).exists();
            assertThat(Files.readString(metric)).as(key).contains(parts[parts.length - 1]);
        }
    }

    private static Set<String> filledIn(String text) {
        Set<String> found = new TreeSet<>();
        FILLED_IN.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(FILES.resolve(name + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
