package org.ossvitals.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with the pages: sort, filter, look closer, print, and read without scripts or in the dark. */
class PagesInBrowserTest {
    private static final String NAMES = ".projects tbody th a";

    private static final String SMALL_CONTROLS =
            "[...document.querySelectorAll('button, summary, label, nav a, .links a')]"
                    + ".filter((one) => one.offsetParent && one.getBoundingClientRect().height < 24).map((one) => one.outerHTML)";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static SampleSite site;

    private Visit visit;

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

    @AfterEach
    void nothingWentWrong() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @Test
    void sortingByAColumnPutsTheLargestFirstAndTheUnknownLast() {
        Page page = portfolio();
        page.locator(".projects th:nth-child(3) button").click();
        assertThat(Visit.seen(page.locator(NAMES))).startsWith("Juniper", "Granite", "Estuary", "Harbour");
        assertThat(Visit.seen(page.locator(NAMES))).endsWith("Furnace", "Gable", "Quill", "Seedbed", "Tangle <b>");
        page.keyboard().press("Enter");
        assertThat(Visit.seen(page.locator(NAMES))).startsWith("Harbour", "Estuary", "Granite", "Juniper");
        assertThat(Visit.seen(page.locator(NAMES))).endsWith("Furnace", "Gable", "Quill", "Seedbed", "Tangle <b>");
        assertThat(page.locator(".projects th[aria-sort]").getAttribute("aria-sort"))
                .isEqualTo("ascending");
    }

    @Test
    void filtersByStageAndByVerdictWorkTogether() {
        Page page = portfolio();
        page.getByLabel("incubating").check();
        assertThat(Visit.seen(page.locator(NAMES))).containsExactly("Cobalt", "Granite");
        page.getByLabel("something worsening").check();
        assertThat(Visit.seen(page.locator(NAMES))).containsExactly("Granite");
        page.getByLabel("graduated").check();
        assertThat(Visit.seen(page.locator(NAMES))).containsExactly("Harbour");
    }

    @Test
    void aNameFindsItsProject() {
        Page page = portfolio();
        page.getByLabel("Name").fill("jun");
        assertThat(Visit.seen(page.locator(NAMES))).containsExactly("Juniper");
        page.getByLabel("Name").fill("");
        assertThat(Visit.seen(page.locator(NAMES))).hasSize(11);
    }

    @Test
    void aFewProjectsStandSideBySideInTheOrderOfTheirNames() {
        Page page = portfolio();
        for (String name : List.of("Juniper", "Harbour", "Granite")) {
            page.getByLabel("Add a project").selectOption(new SelectOption().setLabel(name));
        }
        assertThat(Visit.seen(page.locator(".side th a"))).containsExactly("Granite", "Harbour", "Juniper");
        assertThat(page.locator(".side tr:has(th:text('Answered within 7 days')) td")
                        .allInnerTexts())
                .satisfiesExactly(
                        granite -> assertThat(granite).contains("66%", "small sample"),
                        harbour -> assertThat(harbour).contains("11%", "(6–19", "Worsening"),
                        juniper -> assertThat(juniper).contains("79%", "Improving"));
        assertThat(page.locator(".side .track").count()).isGreaterThan(2);
        assertThat(page.url()).endsWith("#compare=granite,harbour,juniper");
        page.getByLabel("Leave out Harbour").click();
        assertThat(Visit.seen(page.locator(".side th a"))).containsExactly("Granite", "Juniper");
    }

    @Test
    void anAddressOpensAComparisonAndFiveAreTheMost() {
        visit = chromium.visit();
        Page page = visit.open(site.path(), "index.html#compare=bulletin,cobalt,estuary,furnace,nobody,gable,harbour");
        assertThat(Visit.seen(page.locator(".side th a")))
                .containsExactly("Bulletin", "Cobalt", "Estuary", "Furnace", "Gable");
        assertThat(page.getByLabel("Add a project").isDisabled()).isTrue();
        assertThat(page.locator(".side [role=status]").innerText()).startsWith("Five are the most");
    }

    @Test
    void filtersWorkWithoutScripts() {
        visit = chromium.visit(Visit.Reader.WITHOUT_SCRIPTS);
        Page page = visit.open(site.path(), "index.html");
        assertThat(Visit.seen(page.locator(NAMES))).hasSize(11);
        page.getByLabel("graduated").check();
        assertThat(Visit.seen(page.locator(NAMES))).containsExactly("Harbour");
        assertThat(page.locator(".projects th button").count()).isZero();
        assertThat(page.locator("noscript p").isVisible()).isTrue();
    }

    @Test
    void aPointOfAChartTellsItsMonthUntilEscapeIsPressed() {
        visit = chromium.visit();
        Page page = visit.open(site.path(), "projects/harbour/index.html");
        page.locator(".chart.wide circle[fill=transparent]").last().hover();
        assertThat(page.locator(".tip").innerText()).isEqualTo("Aug 2026: 22");
        page.keyboard().press("Escape");
        assertThat(page.locator(".tip").isVisible()).isFalse();
    }

    @Test
    void darkModeIsDarkAndChartsFollow() {
        visit = chromium.visit(new Visit.Reader(1280, ColorScheme.DARK, true));
        Page page = visit.open(site.path(), "index.html");
        assertThat(colour(page, "html", "backgroundColor")).isEqualTo("rgb(18, 24, 29)");
        assertThat(colour(page, "figure svg text", "fill")).isEqualTo("rgb(231, 235, 238)");
    }

    @Test
    void printingLeavesOutWhatPaperCannotUse() {
        Page page = portfolio();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav").isVisible()).isFalse();
        assertThat(page.locator("form.filters").isVisible()).isFalse();
        assertThat(Visit.seen(page.locator(NAMES))).hasSize(11);
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-");
        assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                .isBetween(3L, 15L);
    }

    @Test
    void theKeyboardReachesTheContentAtOnce() {
        Page page = portfolio();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the content");
        assertThat(colour(page, ".skip", "outlineWidth")).isEqualTo("3px");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
    }

    @Test
    void controlsAreLargeEnoughForAFinger() {
        visit = chromium.visit(new Visit.Reader(390, ColorScheme.LIGHT, true));
        for (String name : List.of("index.html", "projects/harbour/index.html")) {
            Page page = visit.open(site.path(), name);
            assertThat(page.evaluate(SMALL_CONTROLS)).as(name).isEqualTo(List.of());
        }
    }

    private Page portfolio() {
        visit = chromium.visit();
        return visit.open(site.path(), "index.html");
    }

    private static Object colour(Page page, String selector, String property) {
        return page.evaluate(
                "([selector, property]) => getComputedStyle(document.querySelector(selector))[property]",
                List.of(selector, property));
    }
}
