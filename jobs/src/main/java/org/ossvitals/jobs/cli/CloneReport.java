package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.ossvitals.connectors.collect.CloneCollector;
import org.ossvitals.connectors.git.LocalClone;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.config.Settings;
import org.ossvitals.jobs.people.PeopleFolder;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Computed;

/** A report on a clone on disk: facts from git only, in a lake of their own, without any network. */
record CloneReport(LocalClone local, RunOptions options, Surroundings surroundings) {
    static final String LAKE = "lake-of-clones";

    static CloneReport on(Path folder, RunOptions options, Surroundings surroundings) throws IOException {
        return new CloneReport(LocalClone.at(folder), options, surroundings);
    }

    /** What the report is about, as pages name it. */
    String project() {
        return name().replace('/', '-').toLowerCase(Locale.ROOT);
    }

    private String name() {
        return local.id().fullName();
    }

    Computed computed() throws IOException {
        Folders.makeWritable(options.out);
        Run run = run();
        Stages stages = new Stages(surroundings.terminal());
        try (Lake lake = Lake.open(run.lake())) {
            Stopwatch watch = Stopwatch.started();
            int rows = new CloneCollector(local, lake, lookedAt(run)).collect();
            surroundings
                    .terminal()
                    .say(Stages.line(
                            "collect",
                            watch.lap(),
                            "branch %s, %,d new or changed rows, no network".formatted(local.branch(), rows)));
            local.knownSince().ifPresent(since -> surroundings
                    .terminal()
                    .warn("The clone is shallow: its history is known since " + day(since)
                            + "; `git fetch --unshallow` brings the rest"));
            return stages.preview(run, lake);
        }
    }

    private Run run() {
        Registry registry = new Registry(
                new Registry.Foundation("clones", "Clones on disk"),
                List.of(Registry.Project.undeclared(project(), name(), name())));
        return new Run(
                registry,
                Settings.DEFAULTS,
                asOf(),
                options.out,
                options.out.resolve(LAKE),
                options.metrics,
                PeopleFolder.NONE,
                Language.spoken(),
                notice());
    }

    /**
     * The day asked for, else the first midnight after the newest commit: a clone holds all that it will ever hold of
     * today. The clock of a committer may be wrong, so no later than the coming midnight.
     */
    private Instant asOf() {
        Instant asked = Run.asOf(options, surroundings);
        Instant after = local.newest().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        Instant coming = asked.plus(Duration.ofDays(1));
        return options.asOf != null ? asked : after.isAfter(coming) ? coming : after;
    }

    /** Of the days that a report is about, all is known. */
    private Instant lookedAt(Run run) {
        Instant now = surroundings.clock().instant();
        return now.isAfter(run.asOf()) ? now : run.asOf();
    }

    private String notice() {
        String known = local.knownSince()
                .map(since -> Words.text("mark.gap") + Words.text("clone.since", day(since)))
                .orElse("");
        return Words.text("clone.notice") + known + Words.text("mark.gap") + Words.text("clone.missing");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
