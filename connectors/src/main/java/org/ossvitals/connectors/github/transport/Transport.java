package org.ossvitals.connectors.github.transport;

import org.kohsuke.github.connector.GitHubConnector;

/** The way to one host, shared by all threads of a run: connections and places in flight are common. */
public final class Transport {
    private final GitHubConnector wire;
    private final Tokens tokens;
    private final Manners manners;

    public Transport(Tokens tokens, Manners manners) {
        this.tokens = tokens;
        this.manners = manners;
        wire = new InFlight(new Http(manners.patience()), manners.inFlight());
    }

    /** The decorators, outermost last: a pause before a retry occupies no place in flight, and every attempt counts. */
    public GitHubConnector connector(Census census) {
        GitHubConnector counted = census.counting(wire);
        GitHubConnector identified = new Identification(counted, tokens::authorization);
        GitHubConnector whole = new WholeAnswers(identified);
        GitHubConnector redirected = new Redirects(whole);
        return new Retries(redirected, manners);
    }

    /** The same, which asks only whether the answer of last time is still good, and answers with that one if it is. */
    public GitHubConnector connector(Census census, KeptAnswers answers) {
        return new Conditional(connector(census), answers);
    }

    /** Whether it is used without any token. */
    public boolean anonymous() {
        return tokens.anonymous();
    }
}
