package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Sends when the gate lets it, by the token that the gate chose, and again when a limit or a dead token was in the way. */
final class Gated implements GitHubConnector {
    private final Host host;
    private final Gate gate;

    Gated(Host host, Gate gate) {
        this.host = host;
        this.gate = gate;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        gate.open(host);
        while (true) {
            Gate.Pass pass = gate.enter(request);
            try {
                GitHubConnectorResponse response =
                        host.wire().send(authorized(request, pass.right().token()));
                if (!gate.again(pass, response)) {
                    return response;
                }
            } finally {
                gate.leave();
            }
        }
    }

    private Request authorized(Request request, Token token) throws IOException {
        String authorization = token.authorization(host);
        return authorization == null ? request : request.with("Authorization", authorization);
    }
}
