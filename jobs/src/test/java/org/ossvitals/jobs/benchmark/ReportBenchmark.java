package org.ossvitals.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.load.BigRepository;

/**
 * How long somebody waits for {@code vitals report} on a repository of 10,000 threads, from the shell to the written
 * page: when all is computed, and when one percent of the threads changed since. Every run is a process of its own,
 * started by the launcher.
 */
class ReportBenchmark {
    private static final double ALLOWED_SECONDS = 2.5;
    private static final double ALLOWED_SECONDS_TO_COMPUTE = 8;
    private static final int RUNS = 7;
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LAP = Pattern.compile("DEBUG (\\w+): (.*): ([0-9.]+) s");
    private static final Pattern STAGE = Pattern.compile("(start|collect|compute) +([0-9.]+) s .*");

    @TempDir
    Path folder;

    @Test
    void tenThousandThreads() throws IOException, InterruptedException {
        World world = BigRepository.MEDIUM.world();
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            run(github, "nightly");
        }
        List<Double> cold = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            cold.add(seconds("medium", "--no-collect"));
        }
        double median = cold.stream().sorted().toList().get(RUNS / 2);
        say("computed already: median %.2f s of %s (allowed %.1f s)", median, cold, ALLOWED_SECONDS);
        Map<String, Double> stages;
        try (SimulatedGitHub github = SimulatedGitHub.serve(BigRepository.MEDIUM.nextDay(world, 0.01))) {
            stages = run(github, "report", "medium");
        }
        say("one percent is new: %s (allowed %.1f s to start and compute)", stages, ALLOWED_SECONDS_TO_COMPUTE);
        assertThat(median).as("seconds when all is computed").isBetween(0.1, ALLOWED_SECONDS);
        assertThat(stages.get("start") + stages.get("compute"))
                .as("seconds when facts are new")
                .isBetween(0.1, ALLOWED_SECONDS_TO_COMPUTE);
    }

    private double seconds(String... subject) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> command = new ArrayList<>(List.of("report"));
        command.addAll(List.of(subject));
        run(null, command.toArray(String[]::new));
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    /** Runs the launcher, and tells the seconds of each stage. */
    private Map<String, Double> run(SimulatedGitHub github, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("vitals").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "--config",
                configuration().toString(),
                "--out",
                folder.resolve("out").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dvitals.log=debug");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (github != null) {
            builder.environment()
                    .put("VITALS_GITHUB_ENDPOINT", github.endpoint().toString());
            builder.environment().put("GITHUB_TOKEN", "sesame");
            command.addAll(List.of("--as-of", github.world().now().toString()));
        }
        Process process = builder.start();
        Map<String, Double> stages = new TreeMap<>();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(line -> add(line, stages));
        }
        assertThat(process.waitFor()).as("exit code").isZero();
        return stages;
    }

    private static void add(String line, Map<String, Double> stages) {
        Matcher stage = STAGE.matcher(line);
        Matcher lap = LAP.matcher(line);
        if (stage.matches()) {
            stages.put(stage.group(1), Double.valueOf(stage.group(2)));
        } else if (lap.find()) {
            say("  %-44s %6.2f s", lap.group(1) + " " + lap.group(2), Double.valueOf(lap.group(3)));
        }
    }

    private Path configuration() throws IOException {
        Files.writeString(
                folder.resolve("registry.yml"),
                "foundation: {id: load, name: Load}\nprojects:\n"
                        + "  - {id: medium, name: Medium, repositories: [{name: load/medium, role: primary}]}\n");
        return Files.writeString(folder.resolve("vitals.yml"), "registry: registry.yml\n");
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
