package org.ossvitals.connectors.raw;

import java.time.Instant;

/**
 * A number that holds no thread, or no more: asked once, and kept.
 *
 * @param cause {@code deleted}, {@code transferred}, {@code discussion} or {@code not_visible}
 */
@RawTable(
        name = "missing_threads",
        key = {"repository_id", "number"},
        version = "observed_at")
public record MissingThread(long repositoryId, int number, String cause, Instant observedAt) {}
