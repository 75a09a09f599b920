package org.ossvitals.jobs.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of a run: defaults, overlaid by {@code conf/vitals.yml}, overlaid by flags.
 *
 * @param registry the registry file, relative to the configuration file
 * @param lake folder of the lake; null means {@code lake} in the output folder
 */
public record Settings(String registry, String lake, GitHub github, Collect collect) {
    public static final Settings DEFAULTS = new Settings(null, null, null, null);

    public Settings {
        github = github == null ? new GitHub(null) : github;
        collect = collect == null ? new Collect(null) : collect;
    }

    /** @param endpoint where the REST and GraphQL interfaces answer; GitHub Enterprise and proxies too */
    public record GitHub(URI endpoint) {
        public GitHub {
            endpoint = endpoint == null ? URI.create("https://api.github.com") : endpoint;
            if (endpoint.getHost() == null
                    || endpoint.getScheme() == null
                    || !endpoint.getScheme().startsWith("http")) {
                throw new IllegalArgumentException("endpoint `" + endpoint + "` is not an http(s) address");
            }
        }
    }

    /** @param inFlight requests at the same time, at most; GitHub asks for few */
    public record Collect(Integer inFlight) {
        public Collect {
            inFlight = inFlight == null ? 4 : inFlight;
            if (inFlight < 1 || inFlight > 50) {
                throw new IllegalArgumentException("in-flight must be 1 to 50, not " + inFlight);
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
