package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.sample.SampleFoundation;

/** The nightly job on two repositories and one that does not exist, with a metric that somebody added. */
final class NightlyTest {
    private static final Instant AS_OF = Instant.parse("2026-10-01T00:00:00Z");
    private static final Set<String> REPOSITORIES = Set.of("sample/juniper", "sample/metronome");
    private static final String REGISTRY = """
            foundation: {id: small, name: Small}
            projects:
              - {id: juniper, name: Juniper, repositories: [{name: sample/juniper, role: primary}]}
              - {id: metronome, name: Metronome, repositories: [{name: sample/metronome, role: primary}]}
              - {id: nowhere, name: Nowhere, repositories: [{name: sample/nowhere, role: primary}]}
            """;

    @TempDir
    private static Path folder;

    private static World world;
    private static Ended nightly;

    @BeforeAll
    static void runTheNightlyJob() throws IOException {
        world = small(SampleFoundation.world(SampleFoundation.SEED));
        Files.writeString(folder.resolve("registry.yml"), REGISTRY);
        Files.writeString(folder.resolve("vitals.yml"), "registry: registry.yml\nlake: lake\n");
        addMetric();
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Map<String, String> environment =
                    Map.of("VITALS_GITHUB_ENDPOINT", github.endpoint().toString(), "GITHUB_TOKEN", "sesame");
            nightly = nightly(environment, "first");
        }
    }

    @Test
    void aRepositoryThatDoesNotExistIsNamedAndStopsNobody() throws IOException {
        assertThat(nightly.code()).as(nightly.said()).isEqualTo(3);
        assertThat(nightly.said()).contains("1 could not be collected wholly: sample/nowhere");
        assertThat(Files.readString(folder.resolve("first/site/index.html"))).contains("sample/nowhere");
        assertThat(measure("juniper", "issues-new", "opened")).isNotZero();
        assertThat(measure("metronome", "release-frequency", "releases")).isNotZero();
    }

    @Test
    void aFolderIsAllThatAMetricNeeds() throws IOException {
        assertThat(measure("juniper", "bugs-new", "opened")).isEqualTo(bugs("sample/juniper"));
        Path pages = folder.resolve("first/site/metrics");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("New bugs", "bugs-new.html");
        assertThat(Files.readString(pages.resolve("bugs-new.html"))).contains("array_contains");
        Ended explained = Ended.of(Map.of(), "metrics", "explain", "bugs-new", "--metrics", folder.resolve("own"));
        assertThat(explained.said()).contains("New bugs", "array_contains");
        assertThat(Files.readString(folder.resolve("first/site/projects/juniper/index.html")))
                .contains("metrics/bugs-new.html\">New bugs</a>");
    }

    @Test
    void theSameLakeGivesTheSameBytes() throws IOException {
        Ended second = nightly(Map.of(), "second", "--no-collect");
        assertThat(second.code()).as(second.said()).isZero();
        assertThat(Tree.of(folder.resolve("second"))).isEqualTo(Tree.of(folder.resolve("first")));
    }

    @Test
    void aReportOfWhatIsComputedIsThePageOfTheNight(@TempDir Path other) throws IOException {
        Ended report = reportAsComputed(folder.resolve("lake"), other);
        assertThat(report.code()).as(report.said()).isZero();
        assertThat(report.said()).contains("1. Who does the work?").doesNotContain("Newer facts");
        assertThat(Tree.of(folder.resolve("first/site/charts")))
                .containsAllEntriesOf(Tree.of(other.resolve("out/site/charts")));
        String page = Files.readString(folder.resolve("first/site/projects/juniper/index.html"));
        assertThat(figures(Files.readString(other.resolve("out/site/projects/juniper/index.html"))))
                .isEqualTo(figures(page));
    }

    @Test
    void aReportOfWhatIsComputedSaysThatTheLakeHasMovedOn(@TempDir Path other) throws IOException {
        Tree.copy(folder.resolve("lake"), other.resolve("lake"));
        Path tables = other.resolve("lake/computed");
        Path computed =
                tables.resolve(Files.readString(tables.resolve("CURRENT")).strip());
        Tree.edit(computed.resolve("provenance.json"), "\"issues\" : \"sha256:", "\"issues\" : \"sha256:0");
        assertThat(reportAsComputed(other.resolve("lake"), other).said()).contains("Newer facts were collected");
        assertThat(Files.readString(other.resolve("out/site/projects/juniper/index.html")))
                .contains("Newer facts were collected");
        Files.delete(computed.resolve("provenance.json"));
        assertThat(reportAsComputed(other.resolve("lake"), other).said()).contains("not recorded on which facts");
    }

    @Test
    void aReportIsPrintedAsTheDocumentForProgramsOrAsAComment(@TempDir Path other) throws IOException {
        Ended json = reportAsComputed(folder.resolve("lake"), other, "--format", "json");
        assertThat(json.said())
                .contains(Files.readString(folder.resolve("first/export/api/v1/projects/juniper.json"))
                        .strip());
        assertThat(reportAsComputed(folder.resolve("lake"), other, "--format", "md")
                        .said())
                .startsWith("## Juniper, as of 1 October 2026\n");
        assertThat(reportAsComputed(folder.resolve("lake"), other, "--format", "pdf")
                        .said())
                .contains("1. Who does the work?", "juniper/juniper.pdf");
        assertThat(other.resolve("out/site/projects/juniper/juniper.pdf")).isNotEmptyFile();
    }

    @Test
    void whereThereIsNoBrowserAReportIsNoneTheWorse(@TempDir Path other) throws IOException {
        Ended report = reportAsComputed(folder.resolve("lake"), other, "--open");
        assertThat(report.code()).as(report.said()).isZero();
        assertThat(report.said()).contains("No browser could be started.");
    }

    /** Words and figures, without what leads to the portfolio and the exports: only its own folder has them. */
    private static String figures(String page) {
        return page.replaceAll("(?s)<nav.*?</nav>|<footer>.*</footer>|<ul class=\"links\">.*?</ul>", "")
                .replaceAll("(?s)<details class=\"badges\">.*?</details>|<svg.*?</svg>", "")
                .replaceAll("\\s+", " ");
    }

    private static Ended reportAsComputed(Path lake, Path other, String... more) throws IOException {
        Files.writeString(other.resolve("registry.yml"), REGISTRY);
        Path configuration =
                Files.writeString(other.resolve("vitals.yml"), "registry: registry.yml\nlake: " + lake + "\n");
        Stream<Object> arguments = Stream.of(
                "report", "sample/juniper", "--no-collect", "--config", configuration, "--out", other.resolve("out"));
        return Ended.of(
                Map.of("BROWSER", "/no/such/browser"),
                Stream.concat(arguments, Arrays.stream(more)).toArray());
    }

    private static Ended nightly(Map<String, String> environment, String out, String... more) {
        Object[] arguments = {
            "nightly",
            "--as-of",
            "2026-10-01",
            "--config",
            folder.resolve("vitals.yml"),
            "--metrics",
            folder.resolve("own"),
            "--out",
            folder.resolve(out)
        };
        return Ended.of(
                environment,
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray());
    }

    private static World small(World whole) {
        return new World(
                whole.name(),
                whole.now(),
                whole.note(),
                whole.web(),
                whole.repositories().stream()
                        .filter(repository -> REPOSITORIES.contains(repository.fullName()))
                        .toList(),
                whole.accounts());
    }

    /** New issues once more, but only those with a label. */
    private static void addMetric() throws IOException {
        Path metric = folder.resolve("own/bugs-new");
        Tree.copy(Path.of("metrics/issues-new"), metric);
        Tree.edit(metric.resolve("metric.yml"), "id: issues-new", "id: bugs-new");
        Tree.edit(metric.resolve("metric.yml"), "title: New issues", "title: New bugs");
        Tree.edit(
                metric.resolve("query.sql"),
                "where t.kind",
                "join stg_issues i on i.repository_id = t.repository_id and i.number = t.number\n"
                        + "where array_contains(i.labels, 'bug') and t.kind");
    }

    private static double measure(String project, String metric, String measure) throws IOException {
        String row = "small," + project + ",project," + project + "," + metric + "," + measure + ",last-365d,";
        String line = Files.readAllLines(folder.resolve("first/export/measures.csv")).stream()
                .filter(text -> text.startsWith(row))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.split(",", -1)[10]);
    }

    private static long bugs(String repository) {
        return world.repositories().stream()
                .filter(one -> one.fullName().equals(repository))
                .flatMap(one -> one.threads().stream())
                .filter(thread ->
                        thread.kind().equals("issue") && thread.labels().contains("bug"))
                .filter(thread -> !thread.createdAt().isBefore(AS_OF.minus(Duration.ofDays(365))))
                .filter(thread -> isPerson(thread.author()))
                .count();
    }

    private static boolean isPerson(String login) {
        return login == null || world.accounts().get(login).type().equals("User");
    }
}
