package org.ossvitals.connectors.github;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.Patience;
import org.ossvitals.connectors.github.transport.Transport;

/** A GitHub, or something that answers like it: {@code https://api.github.com}, an Enterprise server, a simulation. */
public final class GitHubSource {
    private final URI endpoint;
    private final Transport transport;

    /**
     * @param token asked for at every request, so that it may change; null for none
     * @param inFlight how many requests may be under way at once
     */
    public GitHubSource(URI endpoint, Supplier<String> token, Patience patience, int inFlight) {
        if (endpoint.getHost() == null
                || !("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme()))) {
            throw new IllegalArgumentException(
                    "Not an address of a GitHub: " + endpoint + "; github.endpoint reads like https://api.github.com");
        }
        this.endpoint = endpoint;
        transport = new Transport(() -> authorization(token.get()), patience, inFlight);
    }

    /** A view of the source whose requests are counted in the census. */
    public GitHubApi api(Census census) {
        return new GitHubApi(transport.connector(census), endpoint);
    }

    private static String authorization(String token) throws IOException {
        if (token != null && !token.matches("\\p{Graph}+")) {
            // The header would be refused with a message that repeats it.
            throw new IOException("The token holds blanks or control characters: check GITHUB_TOKEN");
        }
        return token == null ? null : "Bearer " + token;
    }
}
