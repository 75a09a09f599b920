package org.ossvitals.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleRun;

class ExportsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Exports.write(SampleRun.computed(), folder);
    }

    @Test
    void dataPackageDescribesEveryFileColumnByColumn() throws IOException {
        JsonNode content =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        List<String> described = new ArrayList<>();
        for (JsonNode resource : content.get("resources")) {
            String path = resource.get("path").asText();
            described.add(path);
            List<String> names = resource.at("/schema/fields").findValuesAsText("name");
            assertThat(String.join(",", names))
                    .isEqualTo(Files.readAllLines(folder.resolve(path)).get(0));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(described);
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (CSVRecord line : lines("unanswered.csv")) {
            assertThat(line.get("title")).doesNotStartWith("=");
        }
        assertThat(Files.readString(folder.resolve("unanswered.csv"))).contains("'=HYPERLINK");
    }

    @Test
    void findingsAreWorstFirst() throws IOException {
        assertThat(lines("findings.csv").stream().map(line -> line.get("verdict")))
                .startsWith("worsening", "overdue", "thin")
                .endsWith("regular");
    }

    @Test
    void whatWasNotReadIsNotVisibleRatherThanMissing() throws IOException {
        assertThat(lines("openness.csv").stream()
                        .filter(line -> line.get("project").equals("tangle"))
                        .map(line -> line.get("status")))
                .containsOnly("not_visible");
    }

    @Test
    void unknownIsEmptyAndSaysWhy() throws IOException {
        CSVRecord seedbed = lines("portfolio.csv").stream()
                .filter(line -> line.get("project").equals("seedbed"))
                .findFirst()
                .orElseThrow();
        assertThat(seedbed.get("answered_7d")).isEmpty();
        assertThat(seedbed.get("answered_7d_status")).isEqualTo("not_collected");
    }

    @Test
    void everyColumnOfTheBoardsTableIsExplained() throws IOException {
        assertThat(String.join(
                        ",",
                        lines("portfolio-columns.csv").stream()
                                .map(line -> line.get("name"))
                                .toList()))
                .isEqualTo(Files.readAllLines(folder.resolve("portfolio.csv")).get(0));
        assertThat(lines("portfolio-columns.csv"))
                .allSatisfy(line -> assertThat(line.get("unknown")).isNotEmpty())
                .filteredOn(line -> line.get("name").startsWith("answered_7d"))
                .extracting(line -> line.get("unit") + ": " + line.get("unknown"))
                .containsExactly(
                        "share, 0 to 1: Empty, never 0; answered_7d_status says why.",
                        ": Never empty.",
                        "share, 0 to 1: Empty, never 0; answered_7d_status says why.",
                        "share, 0 to 1: Empty, never 0; answered_7d_status says why.",
                        "cases: Empty, never 0; answered_7d_status says why.",
                        ": no_verdict");
    }

    @Test
    void columnsThatNumbersStandInHaveAUnit() throws IOException {
        assertThat(lines("portfolio-columns.csv"))
                .filteredOn(line -> List.of("number", "integer").contains(line.get("type")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("unit")).isNotEmpty());
    }

    @Test
    void linesEndInLineFeeds() throws IOException {
        assertThat(Files.readString(folder.resolve("portfolio.csv")))
                .doesNotContain("\r")
                .endsWith("\n");
    }

    private static List<CSVRecord> lines(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                Files.newBufferedReader(folder.resolve(file)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
