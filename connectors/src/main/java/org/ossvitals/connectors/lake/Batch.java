package org.ossvitals.connectors.lake;

import java.io.IOException;

/** Rows and the watermarks they justify, on their way into the lake: all of it becomes visible at once, or none. */
public interface Batch extends AutoCloseable {
    /** Adds a row to the table that its record belongs to ({@code RawTables.of}). */
    void add(Record row);

    /** The watermark as of the last commit, or null: {@code scope} is a repository id or the name of a registry. */
    String watermark(String scope, String walk);

    /** Moves a watermark when the batch is committed. */
    void watermark(String scope, String walk, String value);

    /** Makes rows and watermarks visible in one atomic rename. Nothing added, nothing written. */
    void commitAndContinue() throws IOException;

    /** Throws away what was not committed. */
    @Override
    void close() throws IOException;
}
