package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Follows a renamed repository to its new address, but never to another host: the token stays here. The answer's request
 * tells where it was found.
 */
final class Redirects implements GitHubConnector {
    private static final Set<Integer> MOVED = Set.of(301, 302, 307, 308);
    private static final int HOPS = 5;

    private final GitHubConnector next;
    private final URI endpoint;

    Redirects(GitHubConnector next, URI endpoint) {
        this.next = next;
        this.endpoint = endpoint;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest connectorRequest) throws IOException {
        Request request = Request.of(connectorRequest);
        if (!here(request.uri())) {
            // A link of the host may lead anywhere, too, or away from encryption.
            throw new IOException(
                    request.named() + " leads to another host, " + request.uri().getScheme() + "://"
                            + request.uri().getAuthority() + ": not followed; check github.endpoint");
        }
        Set<URI> seen = new HashSet<>();
        while (seen.add(request.uri()) && seen.size() <= HOPS + 1) {
            GitHubConnectorResponse response = next.send(request);
            String location = response.header("Location");
            if (!MOVED.contains(response.statusCode()) || location == null) {
                return response;
            }
            request = request.to(target(request, location));
        }
        throw new IOException(Request.of(connectorRequest).named() + " is redirected without end, "
                + (seen.size() > HOPS ? "more than " + HOPS + " times" : "in a circle") + ": not followed");
    }

    private URI target(Request request, String location) throws IOException {
        try {
            URI to = request.uri().resolve(location);
            if (here(to)) {
                return to;
            }
            throw new IOException(request.named() + " is redirected to another host, " + to.getAuthority()
                    + ": not followed; check github.endpoint");
        } catch (IllegalArgumentException e) {
            throw new IOException(request.named() + " is redirected to no address", e);
        }
    }

    private boolean here(URI uri) {
        return Objects.equals(endpoint.getAuthority(), uri.getAuthority())
                && Objects.equals(endpoint.getScheme(), uri.getScheme());
    }
}
