package org.ossvitals.jobs.cli;

import java.lang.management.ManagementFactory;

/** Seconds between laps; the first lap began when the process did. */
final class Stopwatch {
    private long last;

    private Stopwatch(long last) {
        this.last = last;
    }

    static Stopwatch sinceStart() {
        long upMillis = ManagementFactory.getRuntimeMXBean().getUptime();
        return new Stopwatch(System.nanoTime() - upMillis * 1_000_000);
    }

    double lap() {
        long now = System.nanoTime();
        double seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }
}
