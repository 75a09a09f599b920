package org.ossvitals.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the time of {@code compute} goes, for the 24 projects and five years of the Sample Foundation, in a process of
 * its own, started as the launcher starts it. The lake is that of {@code -Dvitals.demo=DIR}, the output folder of a demo,
 * which is copied; else a demo is run first.
 */
class ComputeBenchmark {
    private static final double ALLOWED_SECONDS = 20;
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final String DAY = "2026-10-01";
    private static final Pattern STAGE = Pattern.compile("DEBUG ComputeJob: (.*): ([0-9.]+) s");
    private static final Pattern STEP = Pattern.compile("DEBUG \\w+: (\\S+): (?:\\d+ rows in )?(\\d+) ms");

    @TempDir
    Path folder;

    private record Lap(String name, double seconds) {}

    @Test
    void twentyFourProjectsAndFiveYears() throws IOException, InterruptedException {
        Path out = demo();
        List<Lap> stages = new ArrayList<>();
        List<Lap> steps = new ArrayList<>();
        for (String line : run("compute", "--config", configuration(), "--as-of", DAY, "--out", out.toString())) {
            add(STAGE.matcher(line), 1, stages);
            add(STEP.matcher(line), 1_000, steps);
        }
        double all = stages.stream()
                .filter(each -> !each.name.equals("session"))
                .mapToDouble(Lap::seconds)
                .sum();
        stages.forEach(ComputeBenchmark::say);
        System.out.println("Models and metrics, two at a time, slowest first:");
        steps.sort(Comparator.comparing(Lap::seconds, Collections.reverseOrder()));
        steps.forEach(ComputeBenchmark::say);
        System.out.printf(
                Locale.ROOT,
                "%.1f s after the session's start (allowed %.0f s), %d processors%n",
                all,
                ALLOWED_SECONDS,
                Runtime.getRuntime().availableProcessors());
        assertThat(all).as("seconds after the session's start").isBetween(1.0, ALLOWED_SECONDS);
    }

    private static void add(Matcher line, double perSecond, List<Lap> laps) {
        if (line.find()) {
            laps.add(new Lap(line.group(1), Double.parseDouble(line.group(2)) / perSecond));
        }
    }

    private static void say(Lap lap) {
        System.out.printf(Locale.ROOT, "  %-40s %7.2f s%n", lap.name, lap.seconds);
    }

    private Path demo() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        String there = System.getProperty("vitals.demo");
        if (there == null) {
            run("demo", "--out", out.toString());
        } else {
            copy(Path.of(there).resolve("lake"), out.resolve("lake"));
        }
        return out;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private String configuration() throws IOException {
        Path file = folder.resolve("vitals.yml");
        Files.writeString(file, "registry: " + HOME.resolve("conf/registries/sample-foundation.yml") + "\n");
        return file.toString();
    }

    /** What the command says, with the laps of its steps. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + HOME.resolve("jobs/src/main/dist/jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=240m",
                "-Dvitals.log=debug",
                "-Dvitals.home=" + HOME,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.ossvitals.jobs.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            lines = reader.lines().toList();
        }
        assertThat(process.waitFor()).as("exit code; %s", lines).isZero();
        return lines;
    }
}
