package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.load.BigRepository;

/** What stands in the way of collecting is said in one line with the way out, and the lake stays good. */
final class BadInputTest {
    private static final Map<String, String> TOKEN = Map.of("GITHUB_TOKEN", "ghp_sesame");

    private static final String ONE = """
            foundation: {id: one, name: One}
            projects:
              - {id: one, name: One, repositories: [{name: %s, role: primary}]}
            """;

    private final World world = SmallFoundation.world();

    @TempDir
    private Path folder;

    @Test
    void aWrongTokenEndsTheRun() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Ended ended = collect(github, Map.of("GITHUB_TOKEN", "bad"));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said()).contains("(401)", "GITHUB_TOKEN").hasLineCount(1);
            goodLake();
        }
    }

    @Test
    void noTokenIsRefusedForAFoundationUnlessAskedFor() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Ended refused = collect(github, Map.of());
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.said())
                    .contains("60 requests an hour", "2 repositories", "--without-token")
                    .hasLineCount(1);
            assertThat(github.log().exchanges()).isEmpty();

            Ended asked = collect(github, Map.of(), "--without-token");
            assertThat(asked.said()).contains("60 requests an hour");
            assertThat(github.log().exchanges()).isNotEmpty();
            goodLake();
        }
    }

    @Test
    void noTokenIsRefusedForOneLargeRepositoryUnlessAskedFor() throws IOException {
        World large = new BigRepository("large", 700, 700, 100, 50, 30, 50, 3).world();
        try (SimulatedGitHub github = SimulatedGitHub.serve(large)) {
            for (String command : new String[] {"collect", "nightly"}) {
                refused(
                        github,
                        command,
                        "--config",
                        SmallFoundation.configuration(folder, github, ONE.formatted("load/large")));
            }
            refused(github, "report", "load/large", "--config", folder.resolve("vitals.yml"));
            goodLake();
        }
    }

    private void refused(SimulatedGitHub github, Object... words) {
        int before = github.log().exchanges().size();
        List<Object> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--out", out()));
        Ended ended = Ended.of(Map.of(), github.clock(), arguments.toArray());
        assertThat(ended.code()).as(ended.said()).isEqualTo(4);
        assertThat(ended.said().lines().filter(line -> line.contains("No GITHUB_TOKEN")))
                .singleElement()
                .asString()
                .contains("60 requests an hour", "load/large, which take some", "--without-token");
        assertThat(github.log().exchanges()).hasSize(before + 2);
    }

    @Test
    void noTokenIsEnoughForOneSmallRepository() throws IOException {
        World small = new BigRepository("small", 60, 60, 20, 9, 30, 50, 3).world();
        try (SimulatedGitHub github = SimulatedGitHub.serve(small, Habits.STRICT)) {
            Path configuration = SmallFoundation.configuration(folder, github, ONE.formatted("load/small"));
            Ended ended = Ended.of(Map.of(), github.clock(), "collect", "--config", configuration, "--out", out());
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.said()).contains("60 requests an hour", "enough for one small repository");
        }
    }

    @Test
    void anAppNeedsBothOfItsVariables() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Ended ended = collect(github, Map.of("GITHUB_APP_ID", "123"));
            assertThat(ended.code()).isEqualTo(4);
            assertThat(ended.said()).contains("GITHUB_APP_PRIVATE_KEY_FILE").hasLineCount(1);
        }
    }

    @Test
    void aHostThatIsNoHttpsEndsTheRun() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Path configuration = SmallFoundation.configuration(folder, github, SmallFoundation.REGISTRY);
            Tree.edit(configuration, "http://", "https://");
            Ended ended = Ended.of(TOKEN, github.clock(), "collect", "--config", configuration, "--out", out());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said()).contains("Cannot reach", "github.endpoint").hasLineCount(1);
            goodLake();
        }
    }

    @Test
    void aFileInPlaceOfTheLakeIsNamed() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Files.createDirectories(out());
            Files.createFile(out().resolve("lake"));
            Ended ended = collect(github, TOKEN);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.said())
                    .contains("Cannot write the lake at " + out().resolve("lake"), "choose a folder")
                    .doesNotContain("Exception")
                    .hasLineCount(1);
        }
    }

    /** A limit on the size of files stands for a full disk: a write fails in the middle, and only then. */
    @Test
    void aFullDiskEndsTheRunAndTheNextGoesOn() throws IOException, InterruptedException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Path configuration = SmallFoundation.configuration(folder, github, SmallFoundation.REGISTRY);
            Path said = folder.resolve("said");
            ProcessBuilder builder = new ProcessBuilder(
                            "bash",
                            "-c",
                            "ulimit -f 6; exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp \"$1\" "
                                    + Main.class.getName() + " collect --config \"$2\" --out \"$3\"",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            System.getProperty("java.class.path"),
                            configuration.toString(),
                            out().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().putAll(TOKEN);
            Process process = builder.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String line = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(line).isEqualTo(1);
            assertThat(line).contains("Cannot write the lake at", "make room").doesNotContain("\tat ");

            Ended mended = collect(github, TOKEN);
            assertThat(mended.code()).as(mended.said()).isZero();
        }
    }

    private Ended collect(SimulatedGitHub github, Map<String, String> environment, String... more) throws IOException {
        Path configuration = SmallFoundation.configuration(folder, github, SmallFoundation.REGISTRY);
        Object[] arguments = more.length == 0
                ? new Object[] {"collect", "--config", configuration, "--out", out()}
                : new Object[] {"collect", "--config", configuration, "--out", out(), more[0]};
        return Ended.of(environment, github.clock(), arguments);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void goodLake() throws IOException {
        try (Lake lake = Lake.open(out().resolve("lake"))) {
            assertThat(lake.pending()).isNotNull();
        }
    }
}
