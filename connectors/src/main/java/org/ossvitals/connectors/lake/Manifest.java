package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.ossvitals.connectors.raw.RawTables;

/** What one version of a table consists of, written beside its files: enough to check that it is whole. */
record Manifest(String table, long run, List<String> columns, List<Part> parts) {
    /** Begins with an underscore, so that readers of a folder of Parquet pass it by. */
    private static final String FILE = "_manifest.json";

    /** One file and its SHA-256. */
    record Part(String name, long bytes, String sha256) {}

    static void write(Path version, String table, long run) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path file : Durable.list(version)) {
            String name = file.getFileName().toString();
            if (Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("_")) {
                parts.add(new Part(name, Files.size(file), digest(file)));
            }
        }
        byte[] json = RawJson.MAPPER
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest(table, run, columns(table), parts));
        Files.write(version.resolve(FILE), json);
        Durable.syncTree(version);
    }

    /** One digest over the parts of a version, whatever their files are called. */
    static String digestOf(Path version) throws IOException {
        Manifest manifest = RawJson.MAPPER.readValue(Files.readAllBytes(version.resolve(FILE)), Manifest.class);
        MessageDigest digest = sha256();
        manifest.parts().stream()
                .map(Part::sha256)
                .sorted()
                .forEach(part -> digest.update(part.getBytes(StandardCharsets.US_ASCII)));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> columns(String table) {
        return RawTables.ALL.stream()
                .filter(row -> RawTables.of(row).name().equals(table))
                .flatMap(row -> Arrays.stream(row.getRecordComponents()))
                .map(component -> RawTables.column(component.getName()))
                .toList();
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
