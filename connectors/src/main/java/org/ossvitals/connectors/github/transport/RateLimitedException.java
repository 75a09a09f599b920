package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.time.Duration;

/** The host asks for a longer pause than this run is willing to make; the next run goes on from here. */
public final class RateLimitedException extends IOException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(Request request, Duration wait) {
        super("Rate limit reached at " + request.named() + ": the host asks to wait " + wait.toSeconds()
                + " s; run again later, what was collected is kept");
    }
}
