package org.ossvitals.jobs.cli;

import java.util.Map;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.jobs.config.ConfigurationException;

/** By which right facts are asked for: what the environment holds. Nothing of it is ever written anywhere. */
final class Rights {
    static final String TOKEN = "GITHUB_TOKEN";

    private Rights() {}

    static Tokens of(Map<String, String> environment) {
        try {
            return Tokens.of(environment.getOrDefault(TOKEN, ""));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), e);
        }
    }
}
