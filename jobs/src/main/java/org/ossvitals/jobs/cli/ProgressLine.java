package org.ossvitals.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ossvitals.connectors.collect.Phase;
import org.ossvitals.connectors.collect.Progress;
import org.ossvitals.connectors.collect.RepositoryOutcome;
import org.ossvitals.connectors.github.transport.Left;
import org.ossvitals.connectors.raw.CollectionRun;

/** Tells how the collection goes on: a person in one line that moves, a log in a plain line now and then. */
final class ProgressLine implements Progress {
    private static final double SECONDS_BETWEEN_LINES = 30;

    private final Terminal terminal;
    private final Stopwatch watch;
    private final Supplier<Left> budget;
    private Phase phase = Phase.RECENT;
    private int done;
    private int all;
    private long requests;
    private long points;

    ProgressLine(Terminal terminal, Stopwatch watch, Supplier<Left> budget) {
        this.terminal = terminal;
        this.budget = budget;
        this.watch = watch;
    }

    @Override
    public void began(Phase next, int repositories) {
        phase = next;
        done = 0;
        all = repositories;
    }

    @Override
    public void walked(CollectionRun run) {
        requests += run.requests();
        points += run.points() == null ? 0 : run.points();
        String line = "collect  %s: %d of %d repositories, %,d requests and %,d points%s; now %s of %s"
                .formatted(
                        phase.name().toLowerCase(Locale.ROOT),
                        done,
                        all,
                        requests,
                        points,
                        left(budget.get()),
                        run.walk(),
                        run.repository());
        terminal.progress(line);
        if (watch.running() >= SECONDS_BETWEEN_LINES) {
            watch.lap();
            terminal.log(line);
        }
    }

    private static String left(Left left) {
        List<String> words = new ArrayList<>();
        left.requests().ifPresent(requests -> words.add("%,d requests".formatted(requests)));
        left.points().ifPresent(points -> words.add("%,d points".formatted(points)));
        return words.isEmpty() ? "" : " (%s left this hour)".formatted(String.join(" and ", words));
    }

    @Override
    public void finished(RepositoryOutcome repository, int done, int all) {
        this.done = done;
        repository.trouble().forEach(trouble -> terminal.warn("failed   " + repository.repository() + ": " + trouble));
    }
}
