package org.ossvitals.connectors.github;

import java.io.IOException;

/** The host says that something is switched off for a repository: an answer, not a failure. */
final class DisabledException extends IOException {
    private static final long serialVersionUID = 1L;

    DisabledException(String wanted) {
        super("Switched off: " + wanted);
    }
}
