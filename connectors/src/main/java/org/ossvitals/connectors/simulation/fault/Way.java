package org.ossvitals.connectors.simulation.fault;

/** How an answer reaches the client, or does not. */
public enum Way {
    WHOLE,
    /** The connection is reset before a byte is sent. */
    RESET_BEFORE_HEADERS,
    /** Headers and half of the body, then a reset. */
    RESET_IN_BODY,
    /** The length that was promised is not kept; the connection is closed in good order. */
    SHORT,
    /** Chunks without an end. */
    CHUNKS_CUT,
    GZIP_CUT,
    GZIP_CORRUPT,
    /** Byte by byte, for ever. */
    DRIP,
    /** Headers, then nothing. */
    SILENCE,
    /** Followed by so many blanks that no answer of GitHub is as long. */
    BLOATED
}
