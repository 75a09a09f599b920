package org.ossvitals.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in both modes, at a desk and on a phone: axe-core finds nothing, and nothing is wider than the window. */
class AccessibilityTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** All other rules find the same in both modes. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String TOO_WIDE = "document.documentElement.scrollWidth > window.innerWidth";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static SampleSite site;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        site = SampleSite.write(folder);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyKindOfPageCanBeReadByEverybody(int width) throws IOException {
        for (String name : site.kinds()) {
            try (Visit visit = chromium.visit(new Visit.Reader(width, ColorScheme.LIGHT, true))) {
                Page page = visit.open(site.path(), name);
                page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)");
                assertThat(page.evaluate(TOO_WIDE))
                        .as("%s %s is too wide", name, width)
                        .isEqualTo(false);
                // Before axe-core runs, for it asks for the style sheet in a way that files do not allow.
                assertThat(visit.complaints()).as(name).isEmpty();
                assertThat(violations(new AxeBuilder(page).withTags(RULES)))
                        .as("%s %s", name, width)
                        .isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(violations(new AxeBuilder(page).withRules(OF_COLOURS)))
                        .as("%s %s, dark", name, width)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatNobodyCouldReadIsFound() {
        try (Visit visit = chromium.visit()) {
            Page page = visit.open(site.path(), "index.html");
            page.evaluate("document.querySelector('h1').style.color = '#eee'");
            assertThat(violations(new AxeBuilder(page).withRules(OF_COLOURS))).hasSize(1);
        }
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + "\n" + node.getFailureSummary()))
                .toList();
    }
}
