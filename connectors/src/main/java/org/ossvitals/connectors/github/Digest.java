package org.ossvitals.connectors.github;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** A short fingerprint of rows, whatever their order: equal when nothing changed since the last run. */
final class Digest {
    private static final int BYTES = 12;

    private Digest() {}

    static String of(Collection<?> rows) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            rows.stream().map(Object::toString).sorted().forEach(row -> sha.update(line(row)));
            return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The fingerprint of one row. */
    static String of(Record row) {
        return of(List.of(row));
    }

    private static byte[] line(String row) {
        return (row + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
