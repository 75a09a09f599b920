package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.file.Path;

/** Another run holds the lake. Nothing was changed. */
public final class LakeBusyException extends IOException {
    private static final long serialVersionUID = 1L;

    LakeBusyException(Path root) {
        super("The lake " + root + " is held by another run; wait until it ends, or choose another folder");
    }
}
