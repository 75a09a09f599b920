package org.ossvitals.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.places.Places;

/**
 * How fast texts become countries. Prints how long the gazetteer takes to load, the memory it holds, and how many distinct
 * texts a second one core answers; time is the processor's, so that a busy machine does not change it.
 */
class LocateBenchmark {
    private static final int TEXTS = 300_000;
    private static final int ROUNDS = 4;
    private static final double NANOS = 1e9;
    private static final double MEBIBYTE = 1 << 20;
    private static final List<String> PLACES = List.of(
            "Berlin",
            "Austin, TX",
            "São Paulo, Brazil",
            "Toronto, ON, Canada",
            "北京",
            "Москва",
            "Earth",
            "Hyderabad, India",
            "San Francisco Bay Area",
            "Cambridge, MA",
            "Paris / London",
            "Somewhere over the rainbow",
            "Utrecht, NL",
            "Kawasaki, Kanagawa, Japan",
            "New York, NY, USA",
            "Remote");

    private static final double ALLOWED_SECONDS = 1;
    private static final double ALLOWED_MEBIBYTES = 200;
    private static final double ALLOWED_A_SECOND = 100_000;

    /** In a process of its own: tests run with a compiler that gives up early. */
    @Test
    void threeHundredThousandTexts() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocateBenchmark.class.getName())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    public static void main(String[] arguments) {
        long before = used();
        long start = processor();
        Places places = Places.shipped();
        double seconds = (processor() - start) / NANOS;
        double mebibytes = (used() - before) / MEBIBYTE;
        System.out.printf("loaded in %.2f s, holds %.0f MiB%n", seconds, mebibytes);
        double fastest = 0;
        List<String> texts = texts();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = processor();
            long found = texts.stream()
                    .filter(text -> places.country(text).isPresent())
                    .count();
            double speed = texts.size() / ((processor() - begun) / NANOS);
            System.out.printf("%,.0f a second, %,d answered%n", speed, found);
            fastest = Math.max(fastest, speed);
        }
        assertThat(seconds).isLessThan(ALLOWED_SECONDS);
        assertThat(mebibytes).isLessThan(ALLOWED_MEBIBYTES);
        assertThat(fastest).isGreaterThan(ALLOWED_A_SECOND);
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(PLACES.get(i % PLACES.size()) + " " + i);
        }
        return texts;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
