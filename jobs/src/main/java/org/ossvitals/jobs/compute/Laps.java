package org.ossvitals.jobs.compute;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long each step took, for the log. */
final class Laps {
    private static final Logger LOG = LoggerFactory.getLogger(ComputeJob.class);

    private long last = System.nanoTime();

    void done(String step) {
        long now = System.nanoTime();
        LOG.debug("{}: {} s", step, String.format(Locale.ROOT, "%.1f", (now - last) / 1e9));
        last = now;
    }
}
