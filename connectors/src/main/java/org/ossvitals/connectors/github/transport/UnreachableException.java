package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.URI;

/** Nobody answers at the endpoint: asking for the next repository is in vain. */
public final class UnreachableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreachableException(URI uri, Throwable cause) {
        super(
                "Cannot reach " + authority(uri) + " (" + reason(cause) + "); check the network and github.endpoint",
                cause);
    }

    private static String authority(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "http".equals(uri.getScheme()) ? 80 : 443;
        return uri.getHost() + ":" + port;
    }

    /** JDK's exceptions for an unknown host or a closed port often carry no message at all. */
    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
