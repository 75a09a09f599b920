package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import org.kohsuke.github.authorization.AuthorizationProvider;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Says who asks, which form of answer is expected, and by which right. */
final class Identification implements GitHubConnector {
    private static final String API_VERSION = "2022-11-28";

    private final GitHubConnector next;
    private final AuthorizationProvider authorization;

    Identification(GitHubConnector next, AuthorizationProvider authorization) {
        this.next = next;
        this.authorization = authorization;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        Request identified = Request.of(request)
                .with("User-Agent", agent())
                .with("Accept", "application/vnd.github+json")
                .with("Accept-Encoding", "gzip")
                .with("X-GitHub-Api-Version", API_VERSION);
        String right = authorization.getEncodedAuthorization();
        return next.send(right == null ? identified : identified.with("Authorization", right));
    }

    private static String agent() {
        String version = Identification.class.getPackage().getImplementationVersion();
        return version == null ? "oss-vitals" : "oss-vitals/" + version;
    }
}
