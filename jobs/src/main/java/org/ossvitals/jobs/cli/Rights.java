package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.jobs.config.ConfigurationException;

/** By which right facts are asked for: what the environment holds. Nothing of it is ever written anywhere. */
final class Rights {
    private static final String TOKEN = "GITHUB_TOKEN";
    private static final String APP = "GITHUB_APP_ID";
    private static final String KEY = "GITHUB_APP_PRIVATE_KEY_FILE";

    private Rights() {}

    static Tokens of(Map<String, String> environment) {
        String app = value(environment, APP);
        String key = value(environment, KEY);
        if (app.isEmpty() != key.isEmpty()) {
            throw new ConfigurationException((app.isEmpty() ? KEY : APP) + " is set without "
                    + (app.isEmpty() ? APP : KEY) + ": a GitHub App needs both");
        }
        try {
            // Whoever installed an App wants its larger budget.
            return app.isEmpty() ? Tokens.of(value(environment, TOKEN)) : Tokens.app(app, Path.of(key));
        } catch (InvalidPathException e) {
            throw new ConfigurationException(KEY + " is not the name of a file: " + key, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), e);
        }
    }

    private static String value(Map<String, String> environment, String variable) {
        return environment.getOrDefault(variable, "").strip();
    }
}
