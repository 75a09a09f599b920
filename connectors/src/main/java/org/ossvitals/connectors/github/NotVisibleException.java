package org.ossvitals.connectors.github;

import java.io.IOException;

/** The host does not show something: it answers "not found", which says neither that there is any nor that there is none. */
public final class NotVisibleException extends IOException {
    private static final long serialVersionUID = 1L;

    NotVisibleException(String wanted) {
        super("Not found: " + wanted);
    }
}
