package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product once, on the whole Sample Foundation. */
final class DemoTest {
    @TempDir
    private static Path folder;

    private static Ended demo;

    @BeforeAll
    static void runTheDemo() {
        demo = Ended.of(Map.of(), "demo", "--out", folder.resolve("demo"));
    }

    @Test
    void theDemoEndsWellAndSaysWhatToOpen() {
        assertThat(demo.code()).as(demo.said()).isZero();
        assertThat(demo.said()).contains("Open file:").contains("demo/site/index.html");
    }

    @Test
    void everyPromisedFileIsThere() throws IOException {
        assertThat(Tree.of(folder.resolve("demo")))
                .containsKeys(
                        "run.json",
                        "site/index.html",
                        "site/style.css",
                        "site/app.js",
                        "site/projects/harbour/index.html",
                        "site/metrics/index.html",
                        "site/metrics/issue-first-response.html",
                        "site/charts/harbour-issue-first-response.svg",
                        "site/charts/harbour-issue-first-response.png",
                        "site/charts/harbour-issue-first-response.csv",
                        "export/measures.csv",
                        "export/portfolio.csv",
                        "export/findings.csv",
                        "export/lifecycle.csv",
                        "export/openness.csv",
                        "export/countries.csv",
                        "export/unanswered.csv",
                        "export/datapackage.json",
                        "export/measures.parquet/part-00000.parquet");
    }

    @Test
    void everyProjectOfTheRegistryHasAPage() throws IOException {
        try (var projects = Files.list(folder.resolve("demo/site/projects"))) {
            assertThat(projects).hasSize(24).allMatch(project -> Files.isRegularFile(project.resolve("index.html")));
        }
    }

    @Test
    void theNightlyJobOverTheSameLakeExportsTheSameBytes() throws IOException {
        Path registry = Path.of("../conf/registries/sample-foundation.yml").toAbsolutePath();
        Path configuration = Files.writeString(
                folder.resolve("vitals.yml"),
                "registry: " + registry.normalize() + "\nlake: " + folder.resolve("demo/lake") + "\n");
        Path out = folder.resolve("again");
        Ended again = Ended.of(
                Map.of(), "nightly", "--no-collect", "--as-of", "2026-10-01", "--config", configuration, "--out", out);
        assertThat(again.code()).as(again.said()).isZero();
        tellThatItIsSimulated(out.resolve("export/api/v1"));
        assertThat(Tree.of(out.resolve("export"))).isEqualTo(Tree.of(folder.resolve("demo/export")));
        assertThat(Tree.of(out.resolve("site/charts"))).isEqualTo(Tree.of(folder.resolve("demo/site/charts")));
    }

    /** Only the demo knows that its facts are simulated, and its documents say so; nothing else in them may differ. */
    private static void tellThatItIsSimulated(Path documents) throws IOException {
        Matcher said = Pattern.compile("\"simulated\" : \"[^\"]+\"")
                .matcher(Files.readString(folder.resolve("demo/export/api/v1/index.json")));
        assertThat(said.find()).isTrue();
        for (String file : Tree.of(documents).keySet()) {
            if (!file.endsWith(".schema.json")) {
                Tree.edit(documents.resolve(file), "\"simulated\" : null", said.group());
            }
        }
    }
}
