package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ossvitals.connectors.collect.Collection;
import org.ossvitals.connectors.collect.RepositoryOutcome;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.compute.ComputeJob;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.page.PortfolioTable;

/** The whole job: collect, compute, report, export. One bad repository is named and does not stop the others. */
final class Nightly {
    /** An address that is easy to tell from a folder of the same name. */
    private static final String PAGE = "index.html";

    private final Terminal terminal;
    private final Stages stages;

    Nightly(Terminal terminal) {
        this.terminal = terminal;
        this.stages = new Stages(terminal);
    }

    /** @param source where to collect from, or null to compute from what the lake holds */
    ExitCode run(Run run, GitHubSource source, Lake lake) throws IOException {
        // Spark needs seconds to start, and collecting mostly waits: side by side.
        Thread spark = new Thread(ComputeJob::warmUp, "spark-start");
        spark.setDaemon(true);
        spark.start();
        Collection collection = source == null ? null : stages.collect(run, source, lake);
        Computed computed = stages.compute(run, lake);
        stages.report(run, computed);
        stages.export(run, computed, lake.computed().orElseThrow().resolve("measures.parquet"));
        RunManifest.of(run, computed, lake).write(run.out().resolve(RunManifest.FILE));
        terminal.say("");
        terminal.say(PortfolioTable.text(computed));
        Path page = run.out().resolve("site").resolve(PAGE).toAbsolutePath().normalize();
        terminal.say("Open " + page.toUri());
        return ended(collection);
    }

    private ExitCode ended(Collection collection) {
        List<String> failed = collection == null
                ? List.of()
                : collection.failed().stream()
                        .map(RepositoryOutcome::repository)
                        .toList();
        if (failed.isEmpty()) {
            return ExitCode.DONE;
        }
        terminal.warn(failed.size() + " could not be collected wholly: " + String.join(", ", failed));
        return ExitCode.SOME_REPOSITORIES_FAILED;
    }
}
