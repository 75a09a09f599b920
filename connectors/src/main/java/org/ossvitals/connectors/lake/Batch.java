package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;

/** Rows and the watermarks they justify, on their way into the lake: all of it becomes visible at once, or none. */
public interface Batch extends AutoCloseable {
    /**
     * Adds a row to the table that its record belongs to ({@code RawTables.of}), without those who opted out.
     *
     * @return what was added; empty when nothing of the row may be kept
     */
    Optional<Record> add(Record row);

    /** The watermark as of the last commit, or null: {@code scope} is a repository id or the name of a registry. */
    String watermark(String scope, String walk);

    /**
     * All watermarks of a scope as of the last commit. A scope of its own is a queue: whoever finds work puts it there
     * with the rows that call for it, whoever does it removes it with the rows that it brings.
     */
    SortedMap<String, String> watermarks(String scope);

    /** Moves a watermark when the batch is committed; null removes it. */
    void watermark(String scope, String walk, String value);

    /** Makes rows and watermarks visible in one atomic rename. Nothing added, nothing written. */
    void commitAndContinue() throws IOException;

    /** Throws away what was not committed. */
    @Override
    void close() throws IOException;
}
