package org.ossvitals.jobs.cli;

import picocli.CommandLine.Option;

/** The flags of commands that ask GitHub. */
final class CollectOptions {
    @Option(
            names = "--without-token",
            description = "Collects without a token, 60 requests an hour, also more than one small repository.")
    boolean withoutToken;
}
