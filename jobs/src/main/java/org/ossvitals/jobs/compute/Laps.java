package org.ossvitals.jobs.compute;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long each step took, for the log. */
public final class Laps {
    private final Logger log;

    private long last = System.nanoTime();

    /** Counts from now. */
    public Laps(Class<?> of) {
        log = LoggerFactory.getLogger(of);
    }

    /** Says how long it took since the step before. */
    public void done(String step) {
        long now = System.nanoTime();
        log.debug("{}: {} s", step, String.format(Locale.ROOT, "%.2f", (now - last) / 1e9));
        last = now;
    }
}
