package org.ossvitals.jobs.cli;

import java.lang.management.ManagementFactory;

/** Seconds between laps; the first lap began when the process did, or when the watch was made. */
final class Stopwatch {
    private long last;

    private Stopwatch(long last) {
        this.last = last;
    }

    static Stopwatch sinceStart() {
        long upMillis = ManagementFactory.getRuntimeMXBean().getUptime();
        return new Stopwatch(System.nanoTime() - upMillis * 1_000_000);
    }

    static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    /** Seconds since the last lap, which goes on. */
    double running() {
        return (System.nanoTime() - last) / 1e9;
    }

    double lap() {
        long now = System.nanoTime();
        double seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }
}
