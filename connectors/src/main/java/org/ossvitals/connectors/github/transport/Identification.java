package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Says who asks and which form of answer is expected. */
final class Identification implements GitHubConnector {
    private static final String API_VERSION = "2022-11-28";

    private final GitHubConnector next;

    Identification(GitHubConnector next) {
        this.next = next;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        return next.send(Request.of(request)
                .with("User-Agent", agent())
                .with("Accept", "application/vnd.github+json")
                .with("Accept-Encoding", "gzip")
                .with("X-GitHub-Api-Version", API_VERSION));
    }

    private static String agent() {
        String version = Identification.class.getPackage().getImplementationVersion();
        return version == null ? "oss-vitals" : "oss-vitals/" + version;
    }
}
