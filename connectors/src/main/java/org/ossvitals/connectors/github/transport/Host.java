package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** The host, for those who must ask it before they can ask it: beside the gate, but with the same manners. */
record Host(URI endpoint, GitHubConnector wire, Manners manners, ServerClock clock) {
    /** Asks by this token and no other. */
    GitHubConnectorResponse send(Request request, Token token) throws IOException {
        Gate gate = new Gate(anyHost -> List.of(token), manners.withReserve(0), clock);
        return new Retries(new Gated(this, gate), manners, clock).send(request);
    }

    URI at(String path) {
        return URI.create(endpoint.toString().replaceFirst("/+$", "") + path);
    }
}
