package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleHomes;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.Written;

class GeographyTest {
    private static final int PAGE = 400_000;

    @TempDir
    static Path folder;

    private static Written written;

    @BeforeAll
    static void write() throws IOException {
        written = Written.of(SampleHomes.computed(), folder);
    }

    @Test
    void homesOfSixtyEightProjectsStandInTheTableWithWhatIsNotDeclared() throws IOException {
        String page = written.text("site/index.html");
        assertThat(page)
                .contains(row("United States", "45", "66.2%<small>66.2 to 72.1%</small>"))
                .contains(row("China", "11", "16.2%<small>16.2 to 22.1%</small>"))
                .contains(row("Unknown", "4", "5.9%"))
                .contains("As diverse as</dt><dd>2.7 equal countries")
                .contains("5,278 of 10,000 among the declared; 4,684 to 5,489");
        for (String country : "France,United Kingdom,Japan,Indonesia".split(",")) {
            assertThat(page).contains(row(country, "2", "2.9%<small>2.9 to 8.8%</small>"));
        }
    }

    private static String row(String country, String projects, String share) {
        return "<tr><th scope=\"row\">" + country + "</th><td data-l=\"Projects\" class=\"num\">" + projects
                + "</td><td data-l=\"Share of projects\" class=\"num\">" + share + "</td>";
    }

    @Test
    void theUnknownIsSaidAloudAndDrawnBesideTheMap() throws IOException {
        assertThat(written.text("site/index.html"))
                .contains("United States: home of 45 of 68 projects")
                .contains("Of 4 of 68 projects (5.9%) no home country is declared.")
                .contains(">Not declared 4</text>", ">5.9% of projects, not on the map</text>")
                .contains("<title>France: 2 of 68 projects, 2.9%</title></circle>")
                .containsPattern("<desc id=\"map-homes-wide-d\">United States: 45 of 68 projects, 66.2%; .*"
                        + "Unknown: 4 of 68 projects, 5.9%</desc>")
                .contains(">Country unknown 800</text>", ">Other countries 5</text>")
                .contains("geonames.org", "CC BY 4.0", "Natural Earth");
    }

    @Test
    void theExportSaysTheSame() throws IOException {
        assertThat(written.text("export/countries.csv"))
                .contains("foundation,sample,last-365d,US,United States,301,")
                .contains(",45,0.661764706,0.661764706,0.720588235\n")
                .contains(",11,0.161764706,0.161764706,0.220588235\n")
                .contains("foundation,sample,last-365d,ID,Indonesia,,,,,,2,0.029411765,0.029411765,0.088235294\n")
                .contains(",4,0.058823529,0.058823529,0.058823529\n")
                .contains("project,harbour,last-365d,FR,France,27,0.75,0.75,1,100,,,,\n");
    }

    @Test
    void aRunWithoutPlacesSaysSo(@TempDir Path other) throws IOException {
        assertThat(Written.of(SampleRun.computed(), other).text("site/index.html"))
                .contains("This run computed neither.")
                .doesNotContain("map-homes");
    }

    @Test
    void theMapsLeaveThePageSmall() throws IOException {
        assertThat(Files.size(written.folder().resolve("site/index.html"))).isLessThan(PAGE);
    }
}
