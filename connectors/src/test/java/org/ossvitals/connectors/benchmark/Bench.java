package org.ossvitals.connectors.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.collect.Collection;
import org.ossvitals.connectors.collect.Collector;
import org.ossvitals.connectors.collect.Plan;
import org.ossvitals.connectors.collect.Progress;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** A simulated GitHub, a lake, and nights on which the one is collected into the other. */
final class Bench implements AutoCloseable {
    private static final int PARALLEL = 4;
    private static final Duration DAY = Duration.ofDays(1);

    private final SimulatedGitHub github;
    private final Lake lake;

    Bench(World world, Path folder) throws IOException {
        github = SimulatedGitHub.serve(world);
        lake = Lake.open(folder);
    }

    Lake lake() {
        return lake;
    }

    World world() {
        return github.world();
    }

    /** A whole collection of everything. */
    Bill night() throws IOException {
        return whole(collector().collect(names()));
    }

    /** A first night, seen twice: when what is recent is there, and when all is. */
    FirstNight firstNight(Step between) throws IOException {
        Collector collector = collector();
        Bill recent = Bill.of(collector.recent(names()));
        between.run();
        return new FirstNight(recent, whole(collector.history()));
    }

    /**
     * What a first night cost.
     *
     * @param recent until what is recent was there
     * @param whole until all was there, what is recent included
     */
    record FirstNight(Bill recent, Bill whole) {}

    /** Something to look at. */
    interface Step {
        void run() throws IOException;
    }

    /** A day goes by. */
    void tomorrow(UnaryOperator<World> change) {
        github.change(change);
        github.clock().advance(DAY);
    }

    private Collector collector() {
        // A source serves one run.
        GitHubSource source =
                new GitHubSource(github.endpoint(), Tokens.of("benchmark"), Manners.ORDINARY.with(github.clock()));
        return new Collector(source, lake, Plan.whole(PARALLEL), Progress.SILENT);
    }

    private List<String> names() {
        return github.world().repositories().stream()
                .map(SimulatedRepository::fullName)
                .toList();
    }

    private static Bill whole(Collection collection) {
        assertThat(collection.failed()).isEmpty();
        return Bill.of(collection);
    }

    @Override
    public void close() throws IOException {
        github.close();
        lake.close();
    }
}
