package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ossvitals.connectors.collect.Collection;
import org.ossvitals.connectors.collect.Collector;
import org.ossvitals.connectors.collect.Estimate;
import org.ossvitals.connectors.collect.Plan;
import org.ossvitals.connectors.collect.RepositoryOutcome;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.config.Settings;

/** The collecting part of a command: each phase with one line that says what it did, and in the end what is missing. */
final class Collecting {
    /** From here on a reader is better served with what is recent first: filling in takes ten minutes and more. */
    private static final long LARGE = 2_000;

    private final Terminal terminal;
    private final Stopwatch watch = Stopwatch.started();
    private final List<String> names;
    private final Collector collector;
    private Collection collection;

    Collecting(Run run, GitHubSource source, Lake lake, Terminal terminal) {
        this.terminal = terminal;
        names = run.registry().repositoryNames();
        collector = new Collector(
                source,
                lake,
                plan(run.settings().collect()),
                new ProgressLine(terminal, Stopwatch.started(), source::left));
    }

    private static Plan plan(Settings.Collect settings) {
        // One more than requests in flight: a clone takes time, but no place among the requests.
        return new Plan(settings.inFlight() + 1, Duration.ofDays(settings.recentDays()), settings.sinceMidnight());
    }

    /** What it is likely to cost; the host is looked at for it. */
    Estimate expected(List<String> repositories) throws IOException {
        return collector.expected(repositories);
    }

    /** What changed, and what is recent where nothing was known. */
    Collecting recent() throws IOException {
        collection = collector.recent(names);
        say(Optional.empty());
        return this;
    }

    /** Whether so much history is missing that what is known by now is worth a look before. */
    boolean isLong() {
        return collection.stopped() == null && collection.missing().requests() > LARGE;
    }

    /** The history that is still missing, if any. */
    Collecting history() throws IOException {
        if (collection.stopped() == null && collection.missing().threads() > 0) {
            terminal.say("history  about %,d threads are missing: some %,d requests and %,d points"
                    .formatted(
                            collection.missing().threads(),
                            collection.missing().requests(),
                            collection.missing().points()));
        }
        Collection before = collection;
        watch.lap();
        collection = collector.history();
        if (collection.rows() > before.rows() || collection.requests() > before.requests()) {
            say(Optional.of(before));
        }
        return this;
    }

    /** Names what could not be collected wholly. */
    ExitCode ended() {
        if (collection.stopped() != null) {
            terminal.warn("Stopped early: " + collection.stopped());
        }
        List<String> failed =
                collection.failed().stream().map(RepositoryOutcome::repository).toList();
        if (!failed.isEmpty()) {
            terminal.warn(failed.size() + " could not be collected wholly: " + String.join(", ", failed));
        }
        collection.profiles().failures().forEach(failure -> terminal.warn("failed   " + failure));
        return collection.whole() ? ExitCode.DONE : ExitCode.SOME_REPOSITORIES_FAILED;
    }

    private void say(Optional<Collection> before) {
        terminal.say(Stages.line(
                before.isEmpty() ? "collect" : "history",
                watch.lap(),
                "%d of %d repositories, %,d requests and %,d points (%,d free), %,d new or changed rows"
                        .formatted(
                                names.size() - collection.failed().size(),
                                names.size(),
                                collection.requests()
                                        - before.map(Collection::requests).orElse(0),
                                collection.points()
                                        - before.map(Collection::points).orElse(0),
                                collection.free() - before.map(Collection::free).orElse(0),
                                collection.rows() - before.map(Collection::rows).orElse(0))));
    }
}
