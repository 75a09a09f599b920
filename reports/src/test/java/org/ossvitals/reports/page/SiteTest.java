package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.Written;

class SiteTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");
    private static final Pattern LOADED =
            Pattern.compile("(?:src=\"|<link[^>]*href=\"|url\\(|@import|fetch\\()[\"']?(?:https?:)?//");
    private static final int PROJECT_PAGE = 400_000;

    @TempDir
    static Path folder;

    private static Written written;

    @BeforeAll
    static void write() throws IOException {
        written = Written.of(SampleRun.computed(), folder.resolve("first"));
    }

    @Test
    void headlineCountsConfirmedVerdicts() throws IOException {
        assertThat(written.text("site/index.html")).contains("<h1>Two projects are getting worse, one better</h1>");
    }

    @Test
    void firstRunSpeaksOfFirstSightings(@TempDir Path other) throws IOException {
        String page = Written.of(SampleRun.firstRun(), other).text("site/index.html");
        assertThat(page)
                .contains("A first look: two projects look worse than a year ago, one better")
                .contains("This is the first run")
                .contains("Worsening, first sighting")
                .doesNotContain("getting worse");
    }

    @Test
    void plantedStoriesAreVisibleOnThePortfolio() throws IOException {
        assertThat(written.text("site/index.html"))
                .contains(
                        "Harbour has stopped answering most people",
                        "One person does 95% of Cobalt’s work",
                        "One organisation stands behind all of Granite’s known work",
                        "Granite’s next release is late by its own habit",
                        "Nine in ten of Cobalt’s change requests come from bots",
                        "Juniper answers again",
                        "Juniper releases like clockwork",
                        "52% of locations are unknown",
                        "Archived: shown, not judged",
                        "The repository is empty",
                        "Issues are switched off");
    }

    @Test
    void everyStateHasItsSentence() throws IOException {
        assertThat(written.text("site/projects/harbour/index.html"))
                .contains("One in nine who open an issue hears from a person within a week. A year ago it was three in")
                .contains("Not reached: more than half have no answer yet")
                .contains("20 of 30");
        assertThat(written.text("site/projects/bulletin/index.html"))
                .contains("Issues are switched off: not collected.");
        assertThat(written.text("site/projects/tangle/index.html"))
                .contains("Nobody opened an issue in these 90 days.")
                .contains("not collected: this run did not compute it");
        assertThat(written.text("site/projects/granite/index.html")).contains("small sample");
    }

    @Test
    void pagesSaySinceWhenARepositoryIsKnownAndWhatCouldNotBeSeen() throws IOException {
        assertThat(written.text("site/projects/estuary/index.html"))
                .contains("since 9 June 2025")
                .contains("also sample/delta")
                .contains("95.0% of 100")
                .contains("5 missing: 4 deleted, 1 for no known reason.")
                .contains("5 are accounted for: 2 moved to another repository, 3 discussions.")
                .contains("Least complete: September 2026 with 87.5%.")
                .contains("The requests of the hour ran out, and the next run goes on: reviews and changes of state.")
                .contains("Only threads opened since 9 June 2025 can be told of so far.")
                .contains("Not collected: issues known since 2025-06-09, and this needs all of them.");
        assertThat(written.text("site/index.html"))
                .contains("known since 9 June 2025; what was before is not collected so far")
                .contains("sample/estuary: the requests of the hour ran out")
                .contains("<small>since 9 June 2025</small>");
        assertThat(written.text("site/projects/harbour/index.html")).contains("from its beginning");
    }

    @Test
    void commitsAnswerWhoDoesTheWorkWhereNothingElseIsSeen() throws IOException {
        assertThat(written.text("site/projects/furnace/index.html"))
                .contains("3 people do half, by commits</td>", "nothing to count by commits</td>")
                .doesNotContain("<td data-l=\"Now\">not collected: not visible");
        assertThat(written.text("site/projects/gable/index.html"))
                .contains("Nobody made a commit in the year; change requests are not collected");
    }

    @Test
    void restatementsAreCountedByCauseAndTheLargestComesFirst() throws IOException {
        assertThat(written.text("site/index.html"))
                .contains(
                        "3 figures of past months, quarters or years are others than in the run of 1 September 2026:"
                                + " 1 because more or less of the past is known, 2 by facts that came late, changed or vanished.")
                .contains("answered within 7 days, June 2026: 40% became 20%")
                .doesNotContain("42% became 44%");
        assertThat(written.text("site/projects/harbour/index.html")).contains("40% became 20%");
        assertThat(written.text("site/projects/cobalt/index.html")).doesNotContain("became");
    }

    @Test
    void everyMeasureStandsInTheTableOfAllFigures() throws IOException {
        assertThat(written.text("site/projects/harbour/index.html"))
                .contains("<summary>")
                .containsPattern("href=\"../../metrics/issue-first-response.html\">About issue-first-response</a>")
                .containsPattern("Answered within 7 days</th><td data-l=\"Now\">11% ");
    }

    @Test
    void definitionsSayHowOthersDifferAndShowTheExampleAsATable() throws IOException {
        assertThat(written.text("site/metrics/issue-first-response.html"))
                .contains("What others do.", "https://example.org/source", "Shown, not judged")
                .contains("<th scope=\"col\" class=\"num\">a</th>", "<td class=\"num\">2</td>");
        assertThat(written.text("site/metrics/index.html")).contains("<h2 id=\"group-group\">Group</h2>");
    }

    @Test
    void titlesFromOutsideAreEscaped() throws IOException {
        assertThat(written.text("site/projects/harbour/index.html"))
                .contains("&lt;script&gt;alert(")
                .doesNotContain("<script>alert");
        assertThat(written.text("site/index.html")).contains("Tangle &lt;b&gt;").doesNotContain("Tangle <b>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        for (Path page : written.files("")) {
            if (page.toString().matches(".*\\.(html|css|js|svg)")) {
                assertThat(LOADED.matcher(Files.readString(page)).find())
                        .as(page.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void everyInternalLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : written.files(".html")) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!link.group(1).matches("(https?:|data:).*") && !leads(page, link.group(1), link.group(2))) {
                    broken.add(page.getFileName() + ": " + link.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leads(Path page, String file, String anchor) throws IOException {
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (anchor != null && anchor.startsWith("compare=")) {
            return Files.exists(target.resolveSibling("projects").resolve(anchor.substring("compare=".length())));
        }
        return Files.exists(target)
                && (anchor == null || Files.readString(target).contains("id=\"" + anchor + "\""));
    }

    @Test
    void sameTablesGiveTheSameBytes(@TempDir Path again) throws IOException {
        assertThat(Written.of(SampleRun.computed(), again).digests()).isEqualTo(written.digests());
    }

    @Test
    void projectPagesStaySmall() throws IOException {
        for (Path page : written.files("index.html")) {
            assertThat(Files.size(page)).as(page.toString()).isLessThan(PROJECT_PAGE);
        }
    }

    @Test
    void oneProjectAloneLinksToNoPortfolio(@TempDir Path alone) throws IOException {
        Path page = Site.writeProject(SampleRun.computed(), "harbour", alone.resolve("site"));
        assertThat(page).isRegularFile();
        assertThat(Files.readString(page)).doesNotContain("../../index.html").doesNotContain("export/");
    }

    @Test
    void unknownProjectIsNamedWithThoseThereAre(@TempDir Path alone) {
        assertThatThrownBy(() -> Site.writeProject(SampleRun.computed(), "harbor", alone))
                .hasMessageContaining("harbor")
                .hasMessageContaining("harbour");
    }
}
