package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.time.Duration;

/**
 * The host lets no token ask any more for longer than this run waits: nothing more is sent, and the next run goes on
 * from here.
 */
public final class RateLimitedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    RateLimitedException(Duration pause, Duration longest) {
        super("The rate limit is reached: the host may be asked again in " + words(pause)
                + ", and this run waits no longer than " + words(longest)
                + "; run again later, what was collected is kept");
        this.pause = pause;
    }

    /** After which the host may be asked again. */
    public Duration pause() {
        return pause;
    }

    private static String words(Duration duration) {
        return duration.toMinutes() < 2 ? duration.toSeconds() + " s" : duration.toMinutes() + " min";
    }
}
