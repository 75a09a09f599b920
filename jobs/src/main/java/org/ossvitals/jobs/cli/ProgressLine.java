package org.ossvitals.jobs.cli;

import org.ossvitals.connectors.collect.Progress;
import org.ossvitals.connectors.collect.RepositoryOutcome;
import org.ossvitals.connectors.raw.CollectionRun;

/** Shows a person how the collection goes on, in one line; a log gets the failures only. */
final class ProgressLine implements Progress {
    private final Terminal terminal;
    private int done;
    private int all;
    private long requests;

    ProgressLine(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    @Override
    public void walked(CollectionRun run) {
        requests += run.requests();
        terminal.progress("collect  %d of %d repositories, %,d requests; now %s of %s"
                .formatted(done, all, requests, run.walk(), run.repository()));
    }

    @Override
    public void finished(RepositoryOutcome repository, int done, int all) {
        this.done = done;
        this.all = all;
        repository.failures().forEach(failure -> terminal.warn("failed   " + repository.repository() + ": " + failure));
    }
}
