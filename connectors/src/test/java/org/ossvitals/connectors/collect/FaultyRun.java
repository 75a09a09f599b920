package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Patience;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;
import org.ossvitals.connectors.simulation.SimulatedGitHub;

/** A collection of {@link FaultWorld} by a collector that has little time but waits as long as the host asks. */
final class FaultyRun {
    static final String TOKEN = "t0ken-that-stays-here";

    /** Waits for the host's sake are simulated; those for an answer are real. */
    private static final Patience PATIENCE = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(1), 5, Duration.ofMillis(500), Duration.ofMinutes(15));

    /** What a calm run says of the world, too. */
    private static final Set<String> ORDINARY = Set.of("issues_disabled", "empty");

    private static final Set<String> STARRED =
            Set.of(FaultWorld.LOOM, FaultWorld.MILL, FaultWorld.ATTIC, FaultWorld.BARN);

    private FaultyRun() {}

    /** @return what the run says is missing; nothing when it says that all is there */
    static List<String> of(SimulatedGitHub github, Lake lake) {
        return of(github, lake, FaultWorld.NAMES);
    }

    static List<String> of(SimulatedGitHub github, Lake lake, List<String> names) {
        return of(collector(github, lake), names);
    }

    private static List<String> of(Collector collector, List<String> names) {
        try {
            return said(collector.collect(names));
        } catch (IOException e) {
            return List.of("ended: " + e.getMessage());
        }
    }

    /** The same with one request after the other, so that chance strikes alike every time. */
    static List<String> inOrder(SimulatedGitHub github, Lake lake) {
        return of(collector(github, lake, 1), FaultWorld.NAMES);
    }

    static Collector collector(SimulatedGitHub github, Lake lake) {
        return collector(github, lake, 2);
    }

    private static Collector collector(SimulatedGitHub github, Lake lake, int parallel) {
        Manners manners = Manners.ORDINARY.with(PATIENCE).with(github.clock());
        return new Collector(
                new GitHubSource(github.endpoint(), Tokens.of(TOKEN), manners), lake, parallel, Progress.SILENT);
    }

    private static List<String> said(Collection collection) {
        List<String> said = new ArrayList<>();
        List<RepositoryOutcome> outcomes = new ArrayList<>(collection.repositories());
        outcomes.add(collection.profiles());
        outcomes.forEach(outcome -> {
            said.addAll(outcome.failures());
            outcome.runs().stream()
                    .filter(run -> run.reason() != null && !ordinary(run))
                    .map(FaultyRun::sentence)
                    .forEach(said::add);
        });
        return said;
    }

    private static boolean ordinary(CollectionRun run) {
        return ORDINARY.contains(run.reason()) && !run.repository().equals(FaultWorld.LOOM)
                || "no_star_history".equals(run.reason()) && !STARRED.contains(run.repository());
    }

    private static String sentence(CollectionRun run) {
        return run.repository() + " " + run.walk() + ": " + run.reason();
    }
}
