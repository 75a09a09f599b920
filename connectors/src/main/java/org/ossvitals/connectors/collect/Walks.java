package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.collect.Connectors.Chain;
import org.ossvitals.connectors.git.Clones;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.lake.Lake;

/** All walks over some repositories: chains side by side, a few at a time. */
record Walks(Function<Census, GitHubApi> source, Clones git, Lake lake, int parallel, Stop stop, Ledger ledger) {
    /** What is to be done about one walk. */
    interface Choice {
        void make(ChainCollection chain, Connector connector) throws IOException;
    }

    void over(Phase phase, List<RepositoryCollection> repositories, Choice choice) throws IOException {
        List<Chain> chains = chains();
        ledger.begins(phase, repositories.size());
        List<Crew.Work> work = new ArrayList<>();
        for (RepositoryCollection repository : repositories) {
            repository.begins(chains.size());
            chains.forEach(chain -> work.add(() -> one(repository, chain, choice)));
        }
        Crew.run(parallel, work);
        ledger.quiet(repositories);
    }

    private void one(RepositoryCollection repository, Chain chain, Choice choice) throws IOException {
        Census census = new Census();
        GitHubApi api = source.apply(census);
        ChainCollection collection = new ChainCollection(repository, lake, api, census, stop, ledger);
        for (Connector connector : chain.apply(api)) {
            choice.make(collection, connector);
        }
        ledger.counts(census);
        if (repository.chainEnded()) {
            ledger.finished(repository);
        }
    }

    /** Every walk, in the order in which they are told. */
    List<Connector> connectors() {
        GitHubApi unused = source.apply(new Census());
        return chains().stream().flatMap(chain -> chain.apply(unused).stream()).toList();
    }

    private List<Chain> chains() {
        return Connectors.github(lake::addressHash, git, ledger::now);
    }
}
