package org.ossvitals.connectors.github.transport;

import java.io.IOException;

/** The host accepts none of our tokens: asking for the next repository is in vain. */
public final class TokenRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    TokenRefusedException() {
        this("The host accepts no token of ours (401): they are wrong, expired or revoked; set or renew GITHUB_TOKEN");
    }

    TokenRefusedException(String message) {
        super(message);
    }
}
