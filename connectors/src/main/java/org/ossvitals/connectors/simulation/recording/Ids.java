package org.ossvitals.connectors.simulation.recording;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Identities for facts that were recorded without one: made from what the fact says, so always the same. */
final class Ids {
    /** Every program that reads JSON can hold 52 bits exactly. */
    private static final int BITS_TO_DROP = 12;
    /** GraphQL tells some numbers with 31 bits. */
    private static final int MORE_BITS_TO_DROP = 33;

    private final Set<Long> given = new HashSet<>();

    /** A positive number that was not given before. */
    long of(String kind, String key) {
        return of(kind, key, BITS_TO_DROP);
    }

    /** The same for accounts and repositories. */
    long small(String kind, String key) {
        return of(kind, key, MORE_BITS_TO_DROP);
    }

    private long of(String kind, String key, int bitsToDrop) {
        long id = ByteBuffer.wrap(digest(kind + ":" + key)).getLong() >>> bitsToDrop;
        while (id == 0 || !given.add(id)) {
            id++;
        }
        return id;
    }

    /** A commit's name, for one of which only the existence is known. */
    static String sha(String key) {
        return HexFormat.of().formatHex(digest(key)).substring(0, 40);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
