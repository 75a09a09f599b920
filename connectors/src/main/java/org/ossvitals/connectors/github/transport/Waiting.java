package org.ossvitals.connectors.github.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass. Whatever waits for GitHub waits through this, so that a simulated hour takes no time. */
@FunctionalInterface
public interface Waiting {
    Waiting REAL = pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos());

    void pause(Duration pause) throws InterruptedException;
}
