package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.load.BigRepository;

/** A disk that fills up while Spark writes; a limit on the size of files stands for it. */
final class FullDiskTest {
    private static final String REGISTRY = """
            foundation: {id: one, name: One}
            projects:
              - {id: one, name: One, repositories: [{name: load/small, role: primary}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void isToldInOneLineAndTheNextRunFindsTheLakeGood() throws IOException, InterruptedException {
        World world = new BigRepository("small", 300, 300, 100, 40, 100, 50, 3).world();
        Path configuration;
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            configuration = SmallFoundation.configuration(folder, github, REGISTRY);
            Ended collected = Ended.of(
                    Map.of("GITHUB_TOKEN", "ghp_sesame"),
                    github.clock(),
                    "collect",
                    "--config",
                    configuration,
                    "--out",
                    out());
            assertThat(collected.code()).as(collected.said()).isZero();
        }
        assertThat(onAFullDisk(configuration, "compute"))
                .contains("Cannot write all that belongs in " + out(), "File too large", "make room");

        Ended mended = Ended.of(Map.of(), "compute", "--config", configuration, "--out", out());
        assertThat(mended.code()).as(mended.said()).isZero();
        assertThat(onAFullDisk(configuration, "export"))
                .contains("vitals export: Cannot write all that belongs in " + out(), "File too large");
        assertThat(onAFullDisk(configuration, "report", "one", "--no-collect"))
                .contains("vitals report: Cannot write all that belongs in " + out(), "File too large");
    }

    /** The one line that is said in a process that may write no file of more than 6 KiB. */
    private String onAFullDisk(Path configuration, String... words) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "ulimit -f 6; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--config", configuration.toString(), "--out", out().toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isEqualTo(1);
        List<String> lines =
                text.lines().filter(line -> !line.startsWith("start ")).toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private Path out() {
        return folder.resolve("out");
    }
}
