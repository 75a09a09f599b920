package org.ossvitals.connectors;

import org.ossvitals.connectors.lake.Batch;

/**
 * Asks one source for one kind of thing about one repository. A connector is one class; it appears once in
 * {@code collect.Connectors}.
 */
public interface Connector {
    /** The walk's name in watermarks, logs and the completeness figures: kebab-case, plural. */
    String walk();

    /**
     * Adds to the batch every row that is new or changed since the watermark, and the watermark that those rows
     * justify. The caller commits the batch; a failure leaves rows and watermark as they were. Long walks may commit in
     * between through {@link Batch#commitAndContinue()}.
     *
     * @return how the walk ended; a source that says "there is none of this here" (issues disabled, empty repository)
     *     is an outcome with a reason, not an exception
     * @throws java.io.IOException when the source cannot be read; the message names the thing and the way out
     */
    Collected collect(RepositoryId repository, Batch batch) throws java.io.IOException;
}
