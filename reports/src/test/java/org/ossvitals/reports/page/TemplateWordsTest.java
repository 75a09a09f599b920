package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.finding.Words;

/** What people read stands in {@code words.properties}, where it can be corrected and translated. */
class TemplateWordsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    /** Text after a tag, an expression or an else; and attributes that are read out. */
    private static final List<Pattern> TEXTS = List.of(
            Pattern.compile("(?<! )[>}]([^<>@${}`\"]*[A-Za-z]{2,}[^<>@${}`\"]*)(?=[<@$])"),
            Pattern.compile("@else(?!if)([^<>@$(){}]*[A-Za-z]{2,}[^<>@$(){}]*)"),
            Pattern.compile("(?:aria-label|data-l|alt|placeholder)=\"([^\"$]*[A-Za-z]{2,}[^\"]*)\""));

    private static final Pattern KEY = Pattern.compile("Words\\.text\\(\"([^\"]+)\"");
    /** Names, which are the same in every language. */
    private static final Set<String> NAMES = Set.of("OSS Vitals", "SQL", "GeoNames", "CC BY 4.0", "settings.yml");

    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        for (Path template : templates()) {
            assertThat(texts(Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void plainTextIsFoundWhereverItStands() {
        assertThat(texts("<p>All of it</p><p>${a} of them</p>@if(x)@else none@endif<td data-l=\"Name\">"))
                .containsExactly("All of it", "Name", "none", "of them");
    }

    @Test
    void everyKeyOfATemplateHasItsText() throws IOException {
        for (Path template : templates()) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> assertThat(Words.text(key)).as(key).isNotBlank());
        }
    }

    private static Set<String> texts(String file) {
        String template = file.replaceAll("(?m)^@(import|param).*$|<[A-Z]\\w*>", "")
                .replaceAll("(?<!aria-label|data-l|alt|placeholder)=\"[^\"]*\"", "");
        Set<String> texts = new TreeSet<>();
        for (Pattern pattern : TEXTS) {
            pattern.matcher(template).results().map(TemplateWordsTest::text).forEach(texts::add);
        }
        texts.removeIf(text -> NAMES.contains(text) || text.matches("[\\w.-]+\\.(csv|json)|&nbsp;"));
        return texts;
    }

    private static String text(MatchResult found) {
        return found.group(1).strip();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.sorted().toList();
        }
    }
}
