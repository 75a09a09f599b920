package org.ossvitals.connectors.simulation;

/** A client made up a place in a list. */
final class BadCursorException extends RuntimeException {
    BadCursorException(String cursor, Exception cause) {
        super("`" + cursor + "` does not appear to be a valid cursor.", cause);
    }
}
