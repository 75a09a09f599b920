package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.util.List;
import org.ossvitals.connectors.collect.Estimate;
import org.ossvitals.jobs.config.ConfigurationException;

/** What it means to ask without a token, said before anything is collected. */
final class Anonymous {
    private static final String MEANS =
            "No GITHUB_TOKEN is set: GitHub answers 60 requests an hour without one, and nothing about reviews and people";

    /** A few more are asked for whatever there is: releases, stars, who it is. */
    private static final int ENOUGH = 50;

    private Anonymous() {}

    /** @param expected what collecting is likely to cost, asked for only where one repository is wanted */
    static void check(Run run, CollectOptions options, Terminal terminal, Asking expected) throws IOException {
        List<String> names = run.registry().repositoryNames();
        if (!options.withoutToken) {
            if (names.size() > 1) {
                throw tooFewFor(names.size() + " repositories");
            }
            Estimate estimate = expected.of(names);
            if (estimate.requests() > ENOUGH) {
                throw tooFewFor("the %,d issues and change requests of %s, which take some %,d requests"
                        .formatted(estimate.threads(), names.get(0), estimate.requests()));
            }
        }
        terminal.warn(MEANS + "; that is enough for one small repository.");
    }

    /** A look at repositories. */
    interface Asking {
        Estimate of(List<String> names) throws IOException;
    }

    private static ConfigurationException tooFewFor(String what) {
        return new ConfigurationException(MEANS + "; that is too few for " + what
                + ": set a token that reads public repositories, or add --without-token");
    }
}
