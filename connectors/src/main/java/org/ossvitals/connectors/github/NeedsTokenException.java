package org.ossvitals.connectors.github;

import java.io.IOException;

/** Something can be asked only by GraphQL, which answers nobody without a token. */
public final class NeedsTokenException extends IOException {
    private static final long serialVersionUID = 1L;

    NeedsTokenException(String wanted) {
        super(wanted + " can be asked only with a token: set GITHUB_TOKEN");
    }
}
