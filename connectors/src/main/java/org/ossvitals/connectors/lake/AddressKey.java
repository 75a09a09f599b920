package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which mail addresses become hashes. It never leaves the lake, so that two lakes cannot be joined by
 * address, and nobody can look an address up without it.
 */
final class AddressKey {
    private static final String FILE = "secret.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    private AddressKey(byte[] key) {
        this.key = key;
    }

    /** The lake's key, made at random when there is none. */
    static AddressKey ofLake(Path root) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new AddressKey(stored(root, random));
    }

    /** A given key, for runs that must be repeatable elsewhere; a lake keeps the key it was made with. */
    static AddressKey given(Path root, byte[] key) throws IOException {
        if (!Arrays.equals(key, stored(root, key))) {
            throw new IOException("The lake " + root + " was made with another " + FILE
                    + ": addresses would no longer match; choose another folder");
        }
        return new AddressKey(key.clone());
    }

    private static byte[] stored(Path root, byte[] fresh) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.exists(file)) {
            Path temporary = root.resolve(Durable.TEMPORARY + FILE);
            Files.deleteIfExists(temporary);
            ownerOnly(Files.createFile(temporary));
            Files.writeString(temporary, HexFormat.of().formatHex(fresh));
            Durable.sync(temporary);
            Durable.move(temporary, file);
        }
        return read(file);
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a key in hexadecimal digits: " + file + "; restore it from a backup", e);
        }
    }

    private static void ownerOnly(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Keyed hash of an address, letter case and surrounding blanks aside: 32 hexadecimal digits. */
    String hash(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] hash = mac.doFinal(address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES / 2);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
