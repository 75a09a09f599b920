package org.ossvitals.jobs.config;

/** The configuration cannot be used; the message names the file, the key and the way out. */
public final class ConfigurationException extends RuntimeException {
    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
