package org.ossvitals.connectors.github;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.collect.PendingRows;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.KeptAnswers;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Patience;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;

/** One walk at a time, from a simulated GitHub into a lake. */
final class Trial implements AutoCloseable {
    static final RepositoryId REPOSITORY = new RepositoryId(1, "acme", "full");

    final SimulatedGitHub server;
    final Lake lake;
    private final GitHubSource source;

    Trial(Path folder, World world) throws IOException {
        this(folder, world, Habits.GENEROUS);
    }

    Trial(Path folder, World world, Habits habits) throws IOException {
        server = SimulatedGitHub.serve(world, habits);
        lake = Lake.open(folder);
        Patience patience = new Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(20), 2, Duration.ofMillis(1), Duration.ofMillis(5));
        source = new GitHubSource(
                server.endpoint(),
                Tokens.of("token"),
                Manners.ORDINARY.with(patience).with(server.clock()));
    }

    GitHubApi api() {
        return source.api(new Census(), KeptAnswers.in(lake.answers()));
    }

    Collected run(Function<GitHubApi, Connector> walk, Window window) throws IOException {
        try (Batch batch = lake.batch()) {
            Collected collected = walk.apply(api()).collect(REPOSITORY, window, batch);
            batch.commitAndContinue();
            return collected;
        }
    }

    /** Ends with an exception when the walk commits for the n-th time: that commit is lost. */
    void killed(Function<GitHubApi, Connector> walk, Window window, int commit) throws IOException {
        try (Batch batch = new MortalBatch(lake.batch(), commit)) {
            walk.apply(api()).collect(REPOSITORY, window, batch);
            batch.commitAndContinue();
        } catch (Killed e) {
            // As intended.
        }
    }

    void prepare(Preparing preparing) throws IOException {
        try (Batch batch = lake.batch()) {
            preparing.with(batch);
            batch.commitAndContinue();
        }
    }

    /** Something that another walk would have done before. */
    interface Preparing {
        void with(Batch batch) throws IOException;
    }

    List<String> rows(String table, String... columns) throws IOException {
        PendingRows rows = new PendingRows(lake);
        return rows.all().containsKey(table) ? rows.of(table, columns) : List.of();
    }

    int requests() {
        return server.log().exchanges().size();
    }

    @Override
    public void close() throws IOException {
        server.close();
        lake.close();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class MortalBatch implements Batch {
        private final Batch batch;
        private int left;

        MortalBatch(Batch batch, int left) {
            this.batch = batch;
            this.left = left;
        }

        @Override
        public Optional<Record> add(Record row) {
            return batch.add(row);
        }

        @Override
        public String watermark(String scope, String walk) {
            return batch.watermark(scope, walk);
        }

        @Override
        public SortedMap<String, String> watermarks(String scope) {
            return batch.watermarks(scope);
        }

        @Override
        public void watermark(String scope, String walk, String value) {
            batch.watermark(scope, walk, value);
        }

        @Override
        public void commitAndContinue() throws IOException {
            left--;
            if (left == 0) {
                throw new Killed();
            }
            batch.commitAndContinue();
        }

        @Override
        public void close() throws IOException {
            batch.close();
        }
    }
}
