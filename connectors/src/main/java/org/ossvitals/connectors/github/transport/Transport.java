package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.kohsuke.github.connector.GitHubConnector;

/** The way to one host, shared by all threads of a run: connections, places in flight and limits are common. */
public final class Transport {
    private final URI endpoint;
    private final Tokens tokens;
    private final Manners manners;
    private final ServerClock clock = new ServerClock();
    private final GitHubConnector wire;
    private final Gate gate;

    /** @param endpoint of REST */
    public Transport(URI endpoint, Tokens tokens, Manners manners) {
        this.endpoint = endpoint;
        this.tokens = tokens;
        this.manners = manners;
        wire = new Http(manners.patience());
        gate = new Gate(tokens.source(), manners, clock);
    }

    /** The decorators, outermost last: a pause before a retry occupies no place in flight, and every attempt counts. */
    public GitHubConnector connector(Census census) {
        GitHubConnector gated = new Gated(host(census), gate);
        GitHubConnector answered = new AnsweredQueries(gated);
        GitHubConnector retried = new Retries(answered, manners, clock);
        return new Redirects(retried, endpoint);
    }

    /** The same, which asks only whether the answer of last time is still good, and answers with that one if it is. */
    public GitHubConnector connector(Census census, KeptAnswers answers) {
        return new Conditional(connector(census), answers);
    }

    /** Whether it is used without any token. */
    public boolean anonymous() {
        return tokens.anonymous();
    }

    /** How each token stands with the host just now. */
    public List<Standing> standings(Census census) throws IOException {
        return Standings.of(host(census), tokens);
    }

    /** What may still be asked in this hour, as the answers so far told; nothing is asked for it. */
    public Left left() {
        return gate.left();
    }

    private Host host(Census census) {
        GitHubConnector counted = census.counting(wire);
        GitHubConnector identified = new Identification(counted);
        GitHubConnector whole = new WholeAnswers(identified);
        return new Host(endpoint, whole, manners, clock);
    }
}
