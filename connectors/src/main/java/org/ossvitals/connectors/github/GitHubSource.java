package org.ossvitals.connectors.github;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.KeptAnswers;
import org.ossvitals.connectors.github.transport.Left;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Standing;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.github.transport.Transport;

/** A GitHub, or something that answers like it: {@code https://api.github.com}, an Enterprise server, a simulation. */
public final class GitHubSource {
    private final URI endpoint;
    private final URI gitEndpoint;
    private final Manners manners;
    private final Transport transport;

    /** A source whose git repositories are where GitHub and its Enterprise servers have them. */
    public GitHubSource(URI endpoint, Tokens tokens, Manners manners) {
        this(endpoint, gitEndpoint(endpoint), tokens, manners);
    }

    /**
     * A source serves one run: when every token is used up, it sends nothing more.
     *
     * @param gitEndpoint below which {@code owner/name.git} can be fetched
     */
    public GitHubSource(URI endpoint, URI gitEndpoint, Tokens tokens, Manners manners) {
        if (endpoint.getHost() == null
                || !("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme()))) {
            throw new IllegalArgumentException(
                    "Not an address of a GitHub: " + endpoint + "; github.endpoint reads like https://api.github.com");
        }
        this.endpoint = endpoint;
        this.gitEndpoint = gitEndpoint;
        this.manners = manners;
        this.transport = new Transport(endpoint, tokens, manners);
    }

    /** Where git repositories are that belong to an interface: on the same host, but for GitHub itself. */
    public static URI gitEndpoint(URI endpoint) {
        return endpoint.getHost() != null && endpoint.getHost().equals("api.github.com")
                ? URI.create("https://github.com")
                : endpoint.resolve("/");
    }

    public URI gitEndpoint() {
        return gitEndpoint;
    }

    public Manners manners() {
        return manners;
    }

    /** A view of the source whose requests are counted in the census; nothing is kept from run to run. */
    public GitHubApi api(Census census) {
        return api(census, KeptAnswers.NONE);
    }

    /** The same, which asks again only for what changed since the kept answers. */
    public GitHubApi api(Census census, KeptAnswers answers) {
        return new GitHubApi(transport, census, answers, endpoint);
    }

    /** What may still be asked in this hour, as the answers so far told; nothing is asked for it. */
    public Left left() {
        return transport.left();
    }

    /** How each token stands with the host just now: for a look before a long run. Asking that is free. */
    public List<Standing> standings(Census census) throws IOException {
        return transport.standings(census);
    }
}
