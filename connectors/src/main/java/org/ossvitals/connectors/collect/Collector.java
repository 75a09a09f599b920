package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.List;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.git.Clones;
import org.ossvitals.connectors.git.GitSource;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.KeptAnswers;
import org.ossvitals.connectors.lake.Lake;

/**
 * Collects repositories into the lake: first what is recent of every one, then the history that is still missing. What
 * was committed stays, whatever happens later, and the next collection goes on from there. One collector serves one run.
 */
public final class Collector {
    private final GitHubSource source;
    private final Lake lake;
    private final Plan plan;
    private final KeptAnswers answers;
    private final Stop stop = new Stop();
    private final Ledger ledger;
    private final Walks walks;
    private List<String> looked = List.of();

    public Collector(GitHubSource source, Lake lake, Plan plan, Progress progress) {
        this.source = source;
        this.lake = lake;
        this.plan = plan;
        answers = KeptAnswers.in(lake.answers());
        ledger = new Ledger(lake, progress);
        Clones git = new GitSource(source.gitEndpoint(), lake.git(), GitSource.Patience.like(source.manners()));
        walks = new Walks(census -> source.api(census, answers), git, lake, plan.parallel(), stop, ledger);
    }

    /** Collects everything since the beginning. */
    public Collector(GitHubSource source, Lake lake, int parallel, Progress progress) {
        this(source, lake, Plan.whole(parallel), progress);
    }

    /**
     * Both phases, one after the other.
     *
     * @param names {@code owner/name}
     * @throws org.ossvitals.connectors.github.transport.UnreachableException when nobody answers at the endpoint; the
     *     lake keeps what it had
     */
    public Collection collect(List<String> names) throws IOException {
        recent(names);
        return history();
    }

    /**
     * What collecting is likely to cost, less what the lake holds already. The look at the repositories that this takes
     * is one that {@link #recent} need not make again.
     */
    public Estimate expected(List<String> names) throws IOException {
        look(names);
        Census census = new Census();
        Estimate expected = Estimate.NOTHING;
        for (RepositoryCollection repository : ledger.found()) {
            expected = expected.plus(repository.expected(source.api(census)));
        }
        ledger.counts(census);
        return expected;
    }

    private void look(List<String> names) throws IOException {
        if (!names.equals(looked)) {
            Census census = new Census();
            ledger.looked(new Gate(lake, source.api(census, answers), census, stop).look(names), census);
            looked = names;
        }
    }

    /** What changed, as far back as is called recent; a walk that reaches further back already only goes on. */
    public Collection recent(List<String> names) throws IOException {
        look(names);
        looked = List.of();
        walks.over(Phase.RECENT, ledger.found(), (chain, connector) -> {
            if (chain.isStill(connector)) {
                chain.leaveOut(connector);
            } else {
                chain.run(
                        connector,
                        plan.first(ledger.now(), chain.repository().looked().threads()));
            }
        });
        profiles();
        return ledger.collection(stop, missing());
    }

    /** What {@link #recent} left out. */
    public Collection history() throws IOException {
        List<RepositoryCollection> incomplete = incomplete();
        if (!incomplete.isEmpty()) {
            walks.over(Phase.HISTORY, incomplete, (chain, connector) -> {
                if (lacksHistory(chain.repository(), connector)) {
                    chain.run(connector, plan.history());
                }
            });
            profiles();
        }
        return ledger.collection(stop, missing());
    }

    private List<RepositoryCollection> incomplete() {
        List<Connector> all = walks.connectors();
        return ledger.found().stream()
                .filter(repository -> all.stream().anyMatch(walk -> lacksHistory(repository, walk)))
                .toList();
    }

    private Estimate missing() {
        return incomplete().stream().map(RepositoryCollection::missing).reduce(Estimate.NOTHING, Estimate::plus);
    }

    private boolean lacksHistory(RepositoryCollection repository, Connector connector) {
        Standing standing = repository.standing(connector.walk());
        return standing != null && !plan.reaches(standing.knownSince()) && !repository.brokeOff(connector);
    }

    private void profiles() throws IOException {
        Census census = new Census();
        ledger.everywhere(new ProfileCollection(lake, source.api(census), census, stop));
    }
}
