package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** At most so many requests at once, over all threads: GitHub asks for few. */
final class InFlight implements GitHubConnector {
    private final GitHubConnector next;
    private final Semaphore places;

    InFlight(GitHubConnector next, int atMost) {
        this.next = next;
        places = new Semaphore(atMost, true);
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        places.acquireUninterruptibly();
        try {
            return next.send(request);
        } finally {
            places.release();
        }
    }
}
