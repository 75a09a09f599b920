package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The lake cannot be written: a full disk, a missing right, a file in the way. What was committed before is kept. */
public final class LakeUnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    LakeUnwritableException(Path root, IOException cause) {
        super(
                "Cannot write the lake at " + root + " (" + reason(cause)
                        + "); make room or choose a folder that can be written; what was committed is kept",
                cause);
    }

    /** Exceptions of the file system often say no more than a path. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no right to write " + denied.getFile();
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return ((FileSystemException) cause).getFile() + " is no folder";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason() + " at " + failed.getFile();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
