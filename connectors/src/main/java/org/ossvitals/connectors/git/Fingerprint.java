package org.ossvitals.connectors.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A short fingerprint of facts in a given order: equal when nothing changed since the last run. */
final class Fingerprint {
    private static final int BYTES = 12;

    private Fingerprint() {}

    static String of(Collection<?> facts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            facts.forEach(fact -> sha.update((fact + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
