package org.ossvitals.jobs.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.ossvitals.connectors.github.transport.Waiting;

/**
 * Everything outside the program that a command may look at: the terminal, the clock, the environment, the checkout.
 *
 * @param waiting how pauses for GitHub are made
 */
record Surroundings(Terminal terminal, Clock clock, Map<String, String> environment, Path home, Waiting waiting) {
    /** The checkout: told by the launcher, else the current folder. */
    static Path checkout() {
        return Path.of(System.getProperty("vitals.home", ""));
    }

    /** The same, speaking elsewhere. */
    Surroundings with(Terminal other) {
        return new Surroundings(other, clock, environment, home, waiting);
    }
}
