package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;

/** What a person meets who asks for something that cannot be done. */
final class CommandLineTest {
    private static final String REGISTRY = """
            foundation: {id: test, name: Test}
            projects:
              - {id: one, repositories: [{name: sample/one, role: primary}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void anUnknownConfigurationKeyIsNamedWithTheNearestKnownOne() throws IOException {
        Path file = configuration("registery: registry.yml");
        assertThat(run("nightly", "--config", file.toString()))
                .isEqualTo(new Ended(
                        4, "vitals nightly: " + file + " line 1: unknown key `registery`; did you mean `registry`?\n"));
    }

    @Test
    void anAsOfInTheFutureIsWrongUsage() throws IOException {
        Ended ended = run("nightly", "--config", good().toString(), "--as-of", "2026-10-03");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("--as-of 2026-10-03 is in the future").hasLineCount(1);
    }

    @Test
    void anEndpointThatNobodyAnswersAtEndsTheRunInOneLineAndKeepsTheLake() throws IOException {
        Path out = folder.resolve("out");
        Ended ended = run("collect", "--config", good().toString(), "--out", out.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said().lines().filter(line -> line.startsWith("vitals collect:")))
                .singleElement()
                .asString()
                .contains("127.0.0.1");
        try (Lake lake = Lake.open(out.resolve("lake"))) {
            assertThat(lake.pending()).isEmpty();
        }
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        Ended ended = run("nightly", "--no-collect", "--config", good().toString(), "--out", file.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains(file.toString());
    }

    @Test
    void aSecondRunLeavesTheLakeToTheFirst() throws IOException {
        Path out = folder.resolve("out");
        try (Lake held = Lake.open(out.resolve("lake"))) {
            Ended ended = run("compute", "--config", good().toString(), "--out", out.toString());
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.said()).contains(out.resolve("lake").toString());
            assertThat(held.pending()).isEmpty();
        }
    }

    @Test
    void aLakeOfAnotherVersionIsRefusedInOneLineBeforeAnythingIsComputed() throws IOException {
        Path lake = folder.resolve("out/lake");
        try (Lake made = Lake.open(lake)) {
            made.publish(Map.of());
        }
        Tree.edit(lake.resolve("FORMAT"), "stargazers_count Integer", "stargazers_count Long");
        for (String command : new String[] {"compute", "collect", "nightly"}) {
            Ended ended = run(
                    command,
                    "--config",
                    good().toString(),
                    "--out",
                    folder.resolve("out").toString());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said())
                    .contains(lake + " was written by another version", "nothing was changed", "--out")
                    .hasLineCount(1);
        }
        assertThat(run(
                                "doctor",
                                "--config",
                                good().toString(),
                                "--out",
                                lake.getParent().toString())
                        .said())
                .containsPattern("lake +WRONG .*another version");
    }

    @Test
    void aMalformedRecordingIsNamedByFileAndLine() throws IOException {
        Path threads = Files.createDirectories(folder.resolve("recording/threads"));
        try (var out =
                new java.util.zip.GZIPOutputStream(Files.newOutputStream(threads.resolve("a+b.threads.ndjson.gz")))) {
            out.write("{\"repo\": \"a/b\", \"kind\": \n".getBytes(StandardCharsets.UTF_8));
        }
        Ended ended = run(
                "demo",
                "--recording",
                folder.resolve("recording").toString(),
                "--out",
                folder.resolve("o").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("a+b.threads.ndjson.gz").contains("line 1");
    }

    @Test
    void anExportBeforeAnythingWasComputedSaysWhatToRun() throws IOException {
        Ended ended = run(
                "export",
                "--config",
                good().toString(),
                "--out",
                folder.resolve("o").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("run `vitals nightly`");
    }

    @Test
    void aFolderOfAnotherFoundationIsNotMixedWithTheConfiguredOne() throws IOException {
        Files.writeString(folder.resolve("run.json"), "{\"foundation\": \"sample-foundation\"}");
        Ended ended = run("compute", "--out", folder.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said())
                .contains(folder + " holds the foundation `sample-foundation`")
                .contains("--no-collect");
        assertThat(folder.resolve("lake")).doesNotExist();
    }

    @Test
    void anEmptyConfigurationAndAWrongValueAreNamed() throws IOException {
        Path empty = configuration("");
        assertThat(run("nightly", "--config", empty.toString()))
                .isEqualTo(new Ended(
                        4, "vitals nightly: " + empty + " line 1: the file is empty, or no list of keys and values\n"));
        Path wrong = configuration("registry: r.yml\ncollect: {in-flight: many}");
        assertThat(run("nightly", "--config", wrong.toString()))
                .isEqualTo(new Ended(
                        4, "vitals nightly: " + wrong + " line 2: `collect.in-flight`: `many` is not a number\n"));
    }

    @Test
    void aMistypedCommandIsSuggested() {
        Ended ended = run("nigthly");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("Did you mean").contains("nightly");
    }

    @Test
    void aMistypedMetricIsSuggested() {
        Ended ended = run("metrics", "explain", "issue-first-respnse");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("did you mean `issue-first-response`?");
    }

    @Test
    void metricsAreListedByGroupWithTheirQuestions() {
        assertThat(run("metrics", "list").said())
                .containsPattern("(?m)^Answers$")
                .containsPattern("(?m)^  issue-first-response +How long does a person who opens an issue wait");
    }

    @Test
    void aMetricIsExplainedWithAllThatItsFolderSays() {
        assertThat(run("metrics", "explain", "issue-first-response").said())
                .contains("issue-first-response · version ", "In plain words", "How it is judged", "under 20 cases")
                .contains("What it cannot tell", "query.sql", "lateral view stack", "example/expected.csv");
    }

    @Test
    void aMistypedMetricToCheckIsSuggested() {
        Ended ended = run("metrics", "check", "issue-first-respnse");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("no folder and no metric", "did you mean `issue-first-response`?");
    }

    @Test
    void noTokenEverReachesTheTerminal() throws IOException {
        Ended ended = run(
                "collect",
                "--config",
                good().toString(),
                "--out",
                folder.resolve("o").toString());
        assertThat(ended.said()).doesNotContain("sesame");
    }

    private Path good() throws IOException {
        Files.writeString(folder.resolve("registry.yml"), REGISTRY);
        // Port 9 (discard) is closed on any machine that runs tests.
        return configuration("registry: registry.yml\ngithub: {endpoint: \"http://127.0.0.1:9\"}");
    }

    private Path configuration(String text) throws IOException {
        return Files.writeString(folder.resolve("vitals.yml"), text);
    }

    private static Ended run(String... arguments) {
        return Ended.of(Map.of("GITHUB_TOKEN", "sesame"), (Object[]) arguments);
    }
}
