package org.ossvitals.connectors.github.transport;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One compressed file for each address. A file that is cut or damaged counts as absent, so nothing here has to survive
 * a power cut: the checksum of the compression tells.
 */
final class AnswerFolder implements KeptAnswers {
    private static final int FORMAT = 1;

    private final Path folder;

    AnswerFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Kept> find(URI asked) {
        try (InputStream file = Files.newInputStream(file(asked));
                DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != FORMAT || !text(in).equals(asked.toString())) {
                return Optional.empty();
            }
            String tag = text(in);
            String link = text(in);
            return Optional.of(new Kept(tag, link.isEmpty() ? null : link, in.readAllBytes()));
        } catch (IOException e) {
            // Absent, cut or damaged: it is fetched anew and written over.
            return Optional.empty();
        }
    }

    @Override
    public void keep(URI asked, Kept answer) throws IOException {
        try {
            keepIn(file(asked), asked, answer);
        } catch (IOException e) {
            throw new IOException(
                    "Cannot keep an answer in " + folder + " (" + e
                            + "); free space, or choose a lake that can be written",
                    e);
        }
    }

    /** Under another name first: what is read is always whole, also by another thread. */
    private void keepIn(Path file, URI asked, Kept answer) throws IOException {
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, ".tmp-", "");
        try {
            write(temporary, asked, answer);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path file, URI asked, Kept answer) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeInt(FORMAT);
            text(out, asked.toString());
            text(out, answer.tag());
            text(out, answer.link() == null ? "" : answer.link());
            out.write(answer.body());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Path file(URI asked) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".gz");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
