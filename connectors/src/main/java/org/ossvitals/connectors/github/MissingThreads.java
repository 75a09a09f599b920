package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.MissingThread;

/**
 * Numbers that hold no thread, and why. Numbers are given one after the other, so what is not among those seen is a
 * discussion, or gone, or hidden. Runs after {@link Issues}, and asks only once that walk reaches back to the beginning:
 * before, most gaps are history that is still to come.
 */
public final class MissingThreads implements Connector {
    /** What is gone stays gone, so that there is no hurry: the next night asks about others. */
    static final int A_NIGHT = 20;

    private final GitHubApi api;

    public MissingThreads(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "missing-threads";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.THREADS);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Numbers seen = new Numbers(repository, batch);
        Instant knownSince = Issues.knownSince(repository, batch);
        if (Issues.hidden(repository, batch)) {
            return Collected.none("not_visible");
        }
        if (!Issues.finished(repository, batch)) {
            return new Collected(false, "issues_unfinished", 0, knownSince);
        }
        if (knownSince != null || seen.count() == 0) {
            return new Collected(true, null, 0, knownSince);
        }
        try {
            return new Search(repository, batch, seen).all();
        } catch (DisabledException e) {
            e.believe(repository, batch);
            // Nobody can tell issues that are hidden from those that are gone.
            return Collected.none("issues_disabled");
        }
    }

    /** One run over the numbers of a repository. */
    private final class Search {
        private final RepositoryId repository;
        private final Batch batch;
        private final Numbers seen;
        private final Set<Integer> missing;
        private final Whereabouts whereabouts;
        private int rows;
        private boolean postponed;

        Search(RepositoryId repository, Batch batch, Numbers seen) {
            this.repository = repository;
            this.batch = batch;
            this.seen = seen;
            missing = Missing.numbers(repository, batch);
            whereabouts = new Whereabouts(api, repository, A_NIGHT);
        }

        Collected all() throws IOException {
            explain(hidden(discussions(gaps())));
            explain(new Vanished(api, repository, batch).among(seen, missing));
            batch.commitAndContinue();
            return new Collected(!postponed, postponed ? "more_next_time" : null, rows, null);
        }

        private List<Integer> gaps() {
            List<Integer> gaps = new ArrayList<>();
            for (int number = 1; number <= seen.highest(); number++) {
                if (!seen.holds(number) && !missing.contains(number)) {
                    gaps.add(number);
                }
            }
            return gaps;
        }

        /** Those that are no discussion. */
        private List<Integer> discussions(List<Integer> gaps) throws IOException {
            List<Integer> others = new ArrayList<>();
            new Bulk(api, "Discussions", repository.owner(), repository.name())
                    .ask(gaps, List::of, (numbers, found) -> {
                        for (int i = 0; i < numbers.size(); i++) {
                            if (found.get(i) == null) {
                                others.add(numbers.get(i));
                            } else {
                                note(numbers.get(i), "discussion");
                            }
                        }
                        batch.commitAndContinue();
                    });
            return others;
        }

        /** Those that hold no thread: one that was opened or changed just now is left to the walk over issues. */
        private List<Integer> hidden(List<Integer> gaps) throws IOException {
            List<Integer> others = new ArrayList<>();
            new Bulk(api, "NumberedThreads", repository.owner(), repository.name())
                    .ask(gaps, List::of, (numbers, found) -> {
                        for (int i = 0; i < numbers.size(); i++) {
                            if (!isHere(found.get(i))) {
                                others.add(numbers.get(i));
                            }
                        }
                    });
            return others;
        }

        /** A thread that was transferred may be shown at its new place. */
        private boolean isHere(JsonNode thread) {
            return thread != null
                    && thread.path("repository").path("databaseId").asLong() == repository.id();
        }

        /** What is there after all is left to the walk over issues. */
        private void explain(List<Integer> numbers) throws IOException {
            for (int number : numbers) {
                if (whereabouts.exhausted()) {
                    postponed = true;
                    return;
                }
                String cause = whereabouts.cause(number);
                if (cause != null) {
                    note(number, cause);
                }
                batch.commitAndContinue();
            }
        }

        private void note(int number, String cause) throws IOException {
            Missing.note(repository, batch, new MissingThread(repository.id(), number, cause, api.observedAt()));
            missing.add(number);
            rows++;
        }
    }
}
