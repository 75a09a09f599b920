package org.ossvitals.jobs.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.reports.finding.Language;

/**
 * The settings of a run: defaults, overlaid by {@code conf/vitals.yml}, overlaid by flags.
 *
 * @param registry the registry file, relative to the configuration file
 * @param lake folder of the lake; null means {@code lake} in the output folder
 * @param people folder with bots.csv, identities.yml and opt-out.txt, relative to the configuration file; null means
 *     {@code people} beside it, if that exists
 * @param language of the pages, as {@code ja}; null means English
 */
public record Settings(String registry, String lake, String people, String language, GitHub github, Collect collect) {
    public static final Settings DEFAULTS = new Settings(null, null, null, null, null, null);

    public Settings {
        if (language != null) {
            Language.of(language);
        }
        github = github == null ? new GitHub(null, null) : github;
        collect = collect == null ? Collect.DEFAULTS : collect;
    }

    /**
     * @param endpoint where the REST and GraphQL interfaces answer; GitHub Enterprise and proxies too
     * @param gitEndpoint below which {@code owner/name.git} can be fetched: an http(s) address or a folder; null means
     *     where GitHub and its Enterprise servers have it
     */
    public record GitHub(URI endpoint, URI gitEndpoint) {
        public GitHub {
            endpoint = endpoint == null ? URI.create("https://api.github.com") : endpoint;
            if (!isHttp(endpoint)) {
                throw new IllegalArgumentException("endpoint `" + endpoint + "` is not an http(s) address");
            }
            gitEndpoint = gitEndpoint == null ? GitHubSource.gitEndpoint(endpoint) : gitEndpoint;
            if (!isHttp(gitEndpoint) && !"file".equals(gitEndpoint.getScheme())) {
                throw new IllegalArgumentException(
                        "git-endpoint `" + gitEndpoint + "` is neither an http(s) nor a file address");
            }
        }

        private static boolean isHttp(URI address) {
            return address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        }
    }

    /**
     * @param inFlight requests at the same time, at most; GitHub asks for few
     * @param since nothing older is collected; null means from the beginning
     * @param recentDays how far back every repository is collected before the history of any
     * @param reserve requests and points of a token's hourly budget that are left to others
     * @param longestWait how long a night waits for a budget to be filled again
     */
    public record Collect(
            Integer inFlight, LocalDate since, Integer recentDays, Integer reserve, Duration longestWait) {
        static final Collect DEFAULTS = new Collect(null, null, null, null, null);

        public Collect {
            inFlight = Objects.requireNonNullElse(inFlight, 4);
            recentDays = Objects.requireNonNullElse(recentDays, 490);
            reserve = Objects.requireNonNullElse(reserve, 200);
            longestWait = Objects.requireNonNullElse(longestWait, Duration.ofMinutes(65));
            require(inFlight >= 1 && inFlight <= 50, "in-flight must be 1 to 50, not " + inFlight);
            require(recentDays >= 1, "recent-days must be 1 or more, not " + recentDays);
            require(reserve >= 0, "reserve must be 0 or more, not " + reserve);
            require(!longestWait.isNegative(), "longest-wait must be a length of time such as 65m, not " + longestWait);
        }

        /** Null where {@link #since} is. */
        public Instant sinceMidnight() {
            return since == null ? null : since.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        private static void require(boolean holds, String message) {
            if (!holds) {
                throw new IllegalArgumentException(message);
            }
        }
    }

    /** Reads the configuration file. */
    public static Settings read(Path file) {
        try {
            return StrictYaml.read(Files.readString(file), file.toString(), Settings.class);
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read the configuration " + file + "; name one with --config", e);
        }
    }
}
