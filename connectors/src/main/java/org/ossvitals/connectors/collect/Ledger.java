package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.Tally;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;

/** Keeps account of a collection: what was asked, what it cost and how it ended, for the lake and for those who watch. */
final class Ledger {
    private final Lake lake;
    private final Progress progress;
    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private List<RepositoryCollection> repositories = List.of();
    private final RepositoryCollection everywhere;
    private int done;
    private int all;

    Ledger(Lake lake, Progress progress) {
        this.lake = lake;
        this.progress = progress;
        everywhere = new RepositoryCollection(Looked.EVERYWHERE, lake);
    }

    /** Notes whom the gate saw; who was not found has no walks. */
    void looked(List<Looked> seen, Census census) throws IOException {
        counts(census);
        repositories = seen.stream()
                .map(looked -> new RepositoryCollection(looked, lake))
                .toList();
        repositories.forEach(RepositoryCollection::seen);
        all = repositories.size();
        List<RepositoryCollection> missing = repositories.stream()
                .filter(repository -> !repository.looked().found())
                .toList();
        record(missing);
        missing.forEach(this::tell);
    }

    List<RepositoryCollection> found() {
        return repositories.stream()
                .filter(repository -> repository.looked().found())
                .toList();
    }

    /** The server's clock when the repositories were looked at. */
    Instant now() {
        return observedAt().orElse(Instant.EPOCH);
    }

    private Optional<Instant> observedAt() {
        return repositories.stream()
                .map(repository -> repository.looked().observedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** A phase begins; in the first, those who were not found are done already. */
    synchronized void begins(Phase phase, int walked) {
        if (phase == Phase.HISTORY) {
            done = 0;
            all = walked;
        }
        progress.began(phase, all);
    }

    synchronized void counts(Census census) {
        census.tallies().forEach((route, tally) -> tallies.merge(route, tally, Tally::plus));
    }

    synchronized void walked(CollectionRun run) {
        progress.walked(run);
    }

    /** All walks over a repository ended; those that asked nothing are put down together, by {@link #quiet}. */
    void finished(RepositoryCollection repository) throws IOException {
        if (repository.hasAsked()) {
            record(List.of(repository));
        }
        tell(repository);
    }

    void quiet(List<RepositoryCollection> walked) throws IOException {
        record(walked.stream().filter(repository -> !repository.hasAsked()).toList());
    }

    /** Notes how the walk over people went. */
    void everywhere(ProfileCollection profiles) throws IOException {
        profiles.run(everywhere, now());
        counts(profiles.census());
        record(List.of(everywhere));
        keepCensus();
    }

    Collection collection(Stop stop, Estimate missing) {
        return new Collection(
                repositories.stream().map(RepositoryCollection::outcome).toList(),
                everywhere.outcome(),
                tallies,
                observedAt(),
                missing,
                stop.reason());
    }

    private synchronized void keepCensus() throws IOException {
        try (Batch batch = lake.batch()) {
            Accounts.keep(batch, tallies);
            batch.commitAndContinue();
        }
    }

    private synchronized void tell(RepositoryCollection repository) {
        progress.finished(repository.outcome(), ++done, all);
    }

    private void record(List<RepositoryCollection> ended) throws IOException {
        try (Batch batch = lake.batch()) {
            for (RepositoryCollection repository : ended) {
                repository.record(batch);
                Accounts.keep(batch, repository.outcome());
            }
            batch.commitAndContinue();
        }
    }
}
