package org.ossvitals.jobs.cli;

/** The command was called in a way that cannot be carried out; the message says how to call it. */
final class WrongUsageException extends RuntimeException {
    WrongUsageException(String message) {
        super(message);
    }
}
