package org.ossvitals.jobs.cli;

import org.ossvitals.jobs.config.ConfigurationException;

/** What it means to ask without a token, said before anything is asked. */
final class Anonymous {
    private static final String MEANS =
            "No GITHUB_TOKEN is set: GitHub answers 60 requests an hour without one, and nothing about reviews and people";

    private Anonymous() {}

    static void check(Run run, CollectOptions options, Terminal terminal) {
        int repositories = run.registry().repositoryNames().size();
        if (repositories > 1 && !options.withoutToken) {
            throw new ConfigurationException(MEANS + "; that is too few for " + repositories
                    + " repositories: set a token that reads public repositories, or add --without-token");
        }
        terminal.warn(MEANS + "; that is enough for one small repository.");
    }
}
