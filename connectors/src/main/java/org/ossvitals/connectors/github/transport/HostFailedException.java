package org.ossvitals.connectors.github.transport;

import java.io.IOException;

/**
 * The host was reached, but time and again its answer was an error of its own (5xx), came too late or was cut. Asking
 * for less at once may pass.
 */
public final class HostFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    public HostFailedException(String message) {
        super(message);
    }

    public HostFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
