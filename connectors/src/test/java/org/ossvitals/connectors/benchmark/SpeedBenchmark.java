package org.ossvitals.connectors.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.load.BigRepository;

/**
 * How long a collector takes, in a process of its own, when each answer takes 20 milliseconds. Server and collector share
 * the machine.
 */
class SpeedBenchmark {
    private static final Duration LATENCY = Duration.ofMillis(20);
    private static final Duration ALLOWED = Duration.ofMinutes(5);
    private static final int IN_FLIGHT = 4;
    private static final int MEGABYTES = 1024;
    /** The heap is not all that a process needs. */
    private static final int HEAP_MEGABYTES = 768;

    @TempDir
    Path folder;

    @Test
    void fortyFiveThousandThreads() throws IOException, InterruptedException {
        Habits slow = Habits.GENEROUS.withLatency(LATENCY);
        try (SimulatedGitHub github = SimulatedGitHub.serve(BigRepository.LARGE.world(), slow)) {
            Duration before = cpu();
            Map<String, Long> told = collect(github);
            Duration serving = cpu().minus(before);
            long milliseconds = told.get("milliseconds");
            int answers = github.log().exchanges().size();
            System.out.printf(
                    Locale.ROOT,
                    "45,000 threads: %d answers of %d ms, %d rows, %.1f s (allowed %d s), %.0f answers a second%n",
                    answers,
                    LATENCY.toMillis(),
                    told.get("rows"),
                    milliseconds / 1000.0,
                    ALLOWED.toSeconds(),
                    1000.0 * answers / milliseconds);
            System.out.printf(
                    Locale.ROOT,
                    "  collector: %s; server: %d ms of CPU; at most %d requests in flight (allowed %d), %d processors%n",
                    told,
                    serving.toMillis(),
                    github.log().mostInFlight(),
                    IN_FLIGHT,
                    Runtime.getRuntime().availableProcessors());

            assertThat(Duration.ofMillis(milliseconds)).isLessThanOrEqualTo(ALLOWED);
            assertThat(github.log().mostInFlight()).isLessThanOrEqualTo(IN_FLIGHT);
            assertThat(told.getOrDefault("resident-megabytes", told.get("heap-megabytes")))
                    .as("megabytes")
                    .isLessThanOrEqualTo(MEGABYTES);
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Map<String, Long> collect(SimulatedGitHub github) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-cp",
                        classPath(),
                        CollectorProcess.class.getName(),
                        github.endpoint().toString(),
                        folder.toString(),
                        BigRepository.LARGE.fullName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Long> told = new TreeMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                assertThat(words[0]).as(line).isNotEqualTo("failed");
                told.put(words[0], Long.valueOf(words[1]));
            }
        }
        assertThat(process.waitFor()).as("exit code of the collector").isZero();
        return told;
    }

    /** Maven starts tests with a jar that only names the others, and tells the whole path aside. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
