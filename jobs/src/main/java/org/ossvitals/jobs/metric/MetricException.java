package org.ossvitals.jobs.metric;

/** A metric folder or what its query returned cannot be used; the message names folder, file and key or column. */
public final class MetricException extends RuntimeException {
    public MetricException(String message) {
        super(message);
    }

    public MetricException(String message, Throwable cause) {
        super(message, cause);
    }
}
