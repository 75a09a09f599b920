package org.ossvitals.connectors.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.ossvitals.connectors.github.transport.Waiting;

/** A clock that moves only when somebody waits: an hour's wait takes no time. */
public final class VirtualClock implements Waiting {
    private final AtomicReference<Instant> now;

    VirtualClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    public Instant now() {
        return now.get();
    }

    @Override
    public void pause(Duration pause) {
        advance(pause);
    }

    /** Lets time pass, for example until the next night. */
    public void advance(Duration duration) {
        if (!duration.isNegative()) {
            now.updateAndGet(instant -> instant.plus(duration));
        }
    }
}
