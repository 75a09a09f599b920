package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
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
    private final Run run;
    private final Lake lake;

    Nightly(Terminal terminal, Run run, Lake lake) {
        this.terminal = terminal;
        this.stages = new Stages(terminal);
        this.run = run;
        this.lake = lake;
    }

    /** From what the lake holds. */
    ExitCode run() throws IOException {
        warmUp();
        publish();
        return ExitCode.DONE;
    }

    /** Useful in minutes, complete overnight: where much history is missing, there are pages before it is filled in. */
    ExitCode run(Collecting collecting) throws IOException {
        warmUp();
        collecting.recent();
        if (collecting.isLong()) {
            publish();
            terminal.say("");
        }
        collecting.history();
        publish();
        return collecting.ended();
    }

    /** Spark needs seconds to start, and collecting mostly waits: side by side. */
    private static void warmUp() {
        Thread spark = new Thread(ComputeJob::warmUp, "spark-start");
        spark.setDaemon(true);
        spark.start();
    }

    private void publish() throws IOException {
        Computed computed = stages.compute(run, lake);
        stages.report(run, computed);
        stages.export(run, computed, lake.computed().orElseThrow().resolve("measures.parquet"));
        RunManifest.of(run, computed, lake).write(run.out().resolve(RunManifest.FILE));
        terminal.say("");
        terminal.say(PortfolioTable.text(computed));
        Path page = run.out().resolve("site").resolve(PAGE).toAbsolutePath().normalize();
        terminal.say("Open " + page.toUri());
    }
}
