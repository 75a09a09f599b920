package org.ossvitals.connectors.collect;

import java.io.IOException;

/** What went wrong, in words for a person. */
final class Failure {
    private Failure() {}

    /** Our own exceptions say it all; others have to be told by their kind. */
    static String words(Exception failure) {
        if (failure instanceof IOException && failure.getMessage() != null) {
            return failure.getMessage();
        }
        return "Unexpected: " + failure;
    }
}
