package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;

/** Nobody answers at the endpoint, or nobody who can be trusted: asking for the next repository is in vain. */
public final class UnreachableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean certificate;

    UnreachableException(URI uri, Throwable cause) {
        super("Cannot reach " + authority(uri) + wayOut(cause), cause);
        certificate = certificate(cause);
    }

    /** Whether the host answers, but with a certificate that is not trusted here. */
    public boolean certificate() {
        return certificate;
    }

    private static String wayOut(Throwable cause) {
        if (certificate(cause)) {
            return ": its certificate is not trusted (" + reason(cause)
                    + "); add the authority that signed it to a trust"
                    + " store and name that with -Djavax.net.ssl.trustStore=FILE in JAVA_TOOL_OPTIONS, or check"
                    + " github.endpoint";
        }
        return " (" + reason(cause) + "); check the network and github.endpoint";
    }

    private static String authority(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "http".equals(uri.getScheme()) ? 80 : 443;
        return uri.getHost() + ":" + port;
    }

    private static boolean certificate(Throwable cause) {
        return cause != null && (cause instanceof GeneralSecurityException || certificate(cause.getCause()));
    }

    private static boolean unknownHost(Throwable cause) {
        return cause != null && (cause instanceof UnresolvedAddressException || unknownHost(cause.getCause()));
    }

    /** JDK's exceptions for an unknown host or a closed port often carry no message at all. */
    private static String reason(Throwable cause) {
        if (unknownHost(cause)) {
            return "no such host";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
