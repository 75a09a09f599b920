package org.ossvitals.connectors.github.transport;

import org.kohsuke.github.authorization.AuthorizationProvider;
import org.kohsuke.github.connector.GitHubConnector;

/** The way to one host, shared by all threads of a run: connections and places in flight are common. */
public final class Transport {
    private final GitHubConnector wire;
    private final AuthorizationProvider authorization;
    private final Patience patience;

    public Transport(AuthorizationProvider authorization, Patience patience, int inFlight) {
        this.authorization = authorization;
        this.patience = patience;
        wire = new InFlight(new Http(patience), inFlight);
    }

    /** The decorators, outermost last: a pause before a retry occupies no place in flight, and every attempt counts. */
    public GitHubConnector connector(Census census) {
        GitHubConnector counted = census.counting(wire);
        GitHubConnector identified = new Identification(counted, authorization);
        GitHubConnector whole = new WholeAnswers(identified);
        GitHubConnector redirected = new Redirects(whole);
        return new Retries(redirected, patience);
    }
}
