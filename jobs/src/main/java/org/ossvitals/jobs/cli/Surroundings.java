package org.ossvitals.jobs.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Everything outside the program that a command may look at: the terminal, the clock, the environment, the checkout. */
record Surroundings(Terminal terminal, Clock clock, Map<String, String> environment, Path home) {
    /** The checkout: told by the launcher, else the current folder. */
    static Path checkout() {
        return Path.of(System.getProperty("vitals.home", ""));
    }
}
