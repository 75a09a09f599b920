package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.file.Path;

/** The lake was written by a version whose tables have other columns; it was left as it is. */
public final class LakeFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    LakeFormatException(Path root, String difference) {
        super("The lake at " + root + " was written by another version of OSS Vitals (" + difference
                + "); nothing was changed: collect into a new folder, with --out or with `lake` in the configuration");
    }
}
