package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Patience;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.Settings;

/** Where facts are asked for: the configured GitHub, or what the environment puts in its place. */
final class Facts {
    private static final String ENDPOINT = "VITALS_GITHUB_ENDPOINT";
    private static final String GIT_ENDPOINT = "VITALS_GIT_ENDPOINT";
    /** Whoever waits for one report comes back rather than wait for the next hour. */
    private static final Duration WHILE_SOMEBODY_WAITS = Duration.ofMinutes(2);

    private Facts() {}

    /** Collects as patiently as it is configured. */
    static Collecting nightly(Run run, CollectOptions options, Surroundings surroundings, Lake lake)
            throws IOException {
        return collecting(
                run, options, surroundings, lake, run.settings().collect().longestWait());
    }

    /** Collects while somebody waits for the result. */
    static Collecting onDemand(Run run, CollectOptions options, Surroundings surroundings, Lake lake)
            throws IOException {
        Duration configured = run.settings().collect().longestWait();
        boolean shorter = configured.compareTo(WHILE_SOMEBODY_WAITS) < 0;
        return collecting(run, options, surroundings, lake, shorter ? configured : WHILE_SOMEBODY_WAITS);
    }

    /** The simulation on loopback: no token leaves the environment, but GraphQL wants one. */
    static Collecting simulated(Run run, SimulatedGitHub github, Terminal terminal, Lake lake) {
        Manners manners = manners(run.settings(), Patience.ORDINARY.longestPause());
        GitHubSource source = new GitHubSource(github.endpoint(), Tokens.of("simulated"), manners);
        return new Collecting(run, source, lake, terminal);
    }

    private static Collecting collecting(
            Run run, CollectOptions options, Surroundings surroundings, Lake lake, Duration longestWait)
            throws IOException {
        Tokens tokens = Rights.of(surroundings.environment());
        GitHubSource source = source(run, tokens, surroundings, longestWait);
        Collecting collecting = new Collecting(run, source, lake, surroundings.terminal());
        if (tokens.anonymous()) {
            Anonymous.check(run, options, surroundings.terminal(), collecting::expected);
        }
        return collecting;
    }

    /** For a look around. */
    static GitHubSource source(Run run, Surroundings surroundings) {
        return source(run, Rights.of(surroundings.environment()), surroundings, WHILE_SOMEBODY_WAITS);
    }

    private static GitHubSource source(Run run, Tokens tokens, Surroundings surroundings, Duration longestWait) {
        Settings.GitHub hosts = hosts(run.settings(), surroundings);
        return new GitHubSource(
                hosts.endpoint(),
                hosts.gitEndpoint(),
                tokens,
                manners(run.settings(), longestWait).with(surroundings.waiting()));
    }

    private static Manners manners(Settings settings, Duration longestWait) {
        return Manners.ORDINARY
                .with(Patience.ORDINARY.withLongestPause(longestWait))
                .withInFlight(settings.collect().inFlight())
                .withReserve(settings.collect().reserve());
    }

    /** The configured addresses, or what the environment puts in their place. */
    private static Settings.GitHub hosts(Settings settings, Surroundings surroundings) {
        URI endpoint = instead(surroundings, ENDPOINT);
        URI git = instead(surroundings, GIT_ENDPOINT);
        if (endpoint != null) {
            return host(ENDPOINT, endpoint, git);
        }
        Settings.GitHub configured = settings.github();
        return git == null ? configured : host(GIT_ENDPOINT, configured.endpoint(), git);
    }

    private static Settings.GitHub host(String variable, URI endpoint, URI git) {
        try {
            return new Settings.GitHub(endpoint, git);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(variable + ": " + e.getMessage(), e);
        }
    }

    private static URI instead(Surroundings surroundings, String variable) {
        String instead = surroundings.environment().get(variable);
        try {
            return instead == null || instead.isBlank() ? null : URI.create(instead.strip());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(variable + ": " + e.getMessage(), e);
        }
    }
}
