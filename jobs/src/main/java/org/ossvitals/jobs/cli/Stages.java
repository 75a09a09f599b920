package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.compute.ComputeJob;
import org.ossvitals.jobs.compute.ComputeSettings;
import org.ossvitals.reports.export.Exports;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.page.Site;

/** The four stages of a run, each with one line that says what it did and how long it took. */
final class Stages {
    private final Terminal terminal;
    private final Stopwatch watch;

    Stages(Terminal terminal) {
        this.terminal = terminal;
        this.watch = Stopwatch.sinceStart();
        terminal.say(line("start", watch.lap(), "Java is up"));
    }

    /** Computes everything, and makes it what reports and exports read from now on. */
    Computed compute(Run run, Lake lake) throws IOException {
        return said(() -> ComputeJob.run(settings(run, lake)));
    }

    /** Computes without touching what the last nightly run computed: for one project on demand. */
    Computed preview(Run run, Lake lake) throws IOException {
        return said(() -> ComputeJob.preview(settings(run, lake)));
    }

    static ComputeSettings settings(Run run, Lake lake) {
        return new ComputeSettings(
                run.registry(), run.asOf(), lake, run.metricFolders(), run.people(), run.simulated(), Vitals.VERSION);
    }

    private Computed said(Computing computing) throws IOException {
        terminal.progress("compute  ...");
        Computed computed = computing.run();
        long compared = computed.verdicts().stream()
                .filter(verdict -> verdict.p() != null)
                .count();
        terminal.say(line(
                "compute",
                watch.lap(),
                "%d metrics, %,d measures, %d comparisons with a year ago"
                        .formatted(
                                computed.metrics().size(), computed.measures().size(), compared)));
        return computed;
    }

    /** A way of computing. */
    private interface Computing {
        Computed run() throws IOException;
    }

    void report(Run run, Computed computed) throws IOException {
        terminal.progress("report   ...");
        Folders.replace(run.out().resolve("site"), folder -> run.language().speak(() -> Site.write(computed, folder)));
        terminal.say(line(
                "report",
                watch.lap(),
                "%d project pages, %d definitions"
                        .formatted(
                                computed.portfolio().projects().size(),
                                computed.metrics().size())));
    }

    void export(Run run, Computed computed, Path parquet) throws IOException {
        Folders.replace(run.out().resolve("export"), folder -> {
            Exports.write(computed, folder);
            Files.createDirectories(folder.resolve("measures.parquet"));
            Folders.copy(parquet, folder.resolve("measures.parquet"));
        });
        terminal.say(line(
                "export",
                watch.lap(),
                "CSV, Parquet and data package in " + run.out().resolve("export")));
    }

    static String line(String stage, double seconds, String words) {
        return "%-8s %6.1f s  %s".formatted(stage, seconds, words);
    }
}
