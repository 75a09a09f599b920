package org.ossvitals.reports.export.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.export.Exports;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;

class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path api;

    @BeforeAll
    static void write() throws IOException {
        Exports.write(SampleRun.computed(), folder);
        api = folder.resolve("api/v1");
    }

    @Test
    void everyDocumentIsAsItsSchemaSays() throws IOException {
        Schema project = schema("project.schema.json");
        assertThat(documents()).isNotEmpty().allSatisfy(file -> assertThat(faults(project, Files.readString(file)))
                .isEmpty());
        assertThat(faults(schema("index.schema.json"), Files.readString(api.resolve("index.json"))))
                .isEmpty();
    }

    @Test
    void schemaRefusesAFieldItDoesNotKnowAndAStatusNobodyHas() throws IOException {
        ObjectNode document = (ObjectNode) document("harbour");
        document.put("score", 42);
        ((ObjectNode) document.at("/headline/answered_7d")).put("status", "fine");
        assertThat(faults(schema("project.schema.json"), document.toString()))
                .anyMatch(fault -> fault.contains("score"))
                .anyMatch(fault -> fault.contains("status"));
    }

    @Test
    void figureHasItsIntervalCasesVerdictAndPast() throws IOException {
        JsonNode answered = document("harbour").at("/headline/answered_7d");
        assertThat(answered.get("value").decimalValue()).isEqualTo("0.11");
        assertThat(answered.get("low").decimalValue()).isEqualTo("0.06");
        assertThat(answered.get("high").decimalValue()).isEqualTo("0.19");
        assertThat(answered.get("n").asLong()).isEqualTo(116);
        assertThat(answered.get("unit").asText()).isEqualTo("share");
        assertThat(answered.at("/verdicts/0/verdict").asText()).isEqualTo("worsening");
        assertThat(answered.at("/year_ago/value").decimalValue()).isEqualTo("0.74");
    }

    @Test
    void unknownIsNullAndSaysWhy() throws IOException {
        JsonNode answered = document("seedbed").at("/headline/answered_7d");
        assertThat(answered.get("value").isNull()).isTrue();
        assertThat(answered.get("status").asText()).isEqualTo("not_collected");
        JsonNode unanswered = document("estuary").at("/headline/unanswered_over_7d");
        assertThat(unanswered.get("reason").asText()).startsWith("issues known since 2025-06-09");
    }

    @Test
    void headlinesAreTheFiguresOfTheBoardsTable() throws IOException {
        for (CSVRecord line : portfolio()) {
            JsonNode document = document(line.get("project"));
            for (Map.Entry<String, JsonNode> headline : document.get("headline").properties()) {
                JsonNode value = headline.getValue().get("value");
                assertThat(value.isNull() ? "" : value.decimalValue().toPlainString())
                        .as(headline.getKey())
                        .isEqualTo(line.get(headline.getKey()));
            }
        }
    }

    @Test
    void indexNamesEveryDocumentThereIs() throws IOException {
        JsonNode index = JSON.readTree(api.resolve("index.json").toFile());
        List<Path> named = new ArrayList<>();
        index.get("projects")
                .forEach(entry -> named.add(api.resolve(entry.get("document").asText())));
        assertThat(documents()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void hostileIdStaysInItsFolder(@TempDir Path other) throws IOException {
        Exports.write(renamed("../../../../etc/passwd"), other.resolve("export"));
        try (Stream<Path> files = Files.walk(other)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> other.relativize(file).toString())
                            .filter(file -> file.contains("passwd")))
                    .contains("export/api/v1/projects/etc-passwd.json", "export/badges/etc-passwd/releases.svg")
                    .allMatch(file -> file.startsWith("export/api/v1/projects/etc-passwd.json")
                            || file.startsWith("export/badges/etc-passwd/"));
        }
    }

    @Test
    void oneProjectAloneReadsAsInTheFolder() throws IOException {
        assertThat(ProjectDocument.text(SampleRun.computed(), "harbour"))
                .isEqualTo(Files.readString(api.resolve("projects/harbour.json")));
    }

    private static Computed renamed(String id) {
        Computed computed = SampleRun.computed();
        Portfolio portfolio = computed.portfolio();
        Project first = portfolio.projects().get(0);
        Project hostile = new Project(id, first.name(), null, null, null, null, null, first.repositories());
        return new Computed(
                new Portfolio(
                        portfolio.foundation(),
                        portfolio.name(),
                        portfolio.asOf(),
                        null,
                        null,
                        portfolio.version(),
                        List.of(hostile)),
                computed.metrics(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                computed.people());
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(api.resolve(name)));
    }

    private static List<String> faults(Schema schema, String text) {
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode document(String id) throws IOException {
        return JSON.readTree(api.resolve("projects").resolve(id + ".json").toFile());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(api.resolve("projects"))) {
            return files.sorted().toList();
        }
    }

    private static List<CSVRecord> portfolio() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(folder.resolve("portfolio.csv")), format)) {
            return parser.getRecords();
        }
    }
}
