package org.ossvitals.jobs.cli;

import java.net.URI;
import java.util.Map;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.Settings;

/** Where facts are asked for: the configured GitHub, or what the environment puts in its place. */
final class Facts {
    private static final String TOKEN = "GITHUB_TOKEN";
    private static final String ENDPOINT = "VITALS_GITHUB_ENDPOINT";

    private Facts() {}

    static GitHubSource source(Settings settings, Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        String token = environment.get(TOKEN);
        if (token == null || token.isBlank()) {
            surroundings
                    .terminal()
                    .warn("No " + TOKEN
                            + " is set: GitHub answers 60 requests an hour without one, enough for one small"
                            + " repository.");
        }
        return new GitHubSource(
                endpoint(settings, environment), Tokens.of(token == null ? "" : token), manners(settings));
    }

    /** The simulation on loopback: no token leaves the environment. */
    static GitHubSource simulated(URI endpoint, Settings settings) {
        return new GitHubSource(endpoint, Tokens.none(), manners(settings));
    }

    private static Manners manners(Settings settings) {
        return Manners.ORDINARY.withInFlight(settings.collect().inFlight());
    }

    private static URI endpoint(Settings settings, Map<String, String> environment) {
        String instead = environment.get(ENDPOINT);
        if (instead == null || instead.isBlank()) {
            return settings.github().endpoint();
        }
        try {
            return new Settings.GitHub(URI.create(instead), null).endpoint();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(ENDPOINT + ": " + e.getMessage(), e);
        }
    }
}
