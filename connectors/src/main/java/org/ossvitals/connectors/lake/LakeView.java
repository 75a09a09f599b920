package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lake for those who only read: no lock is taken, and what is found is always a whole version. */
public class LakeView {
    private static final String VERSION = "v[0-9]{1,18}";

    private final Path root;

    LakeView(Path root) {
        this.root = root;
    }

    /** The folder of Parquet files that holds a raw table now; empty before anything was published. */
    public Optional<Path> current(String table) throws IOException {
        Snapshot snapshot = Snapshot.current(Snapshot.read(root));
        return Optional.ofNullable(snapshot.tables().get(table)).map(version -> version(table, version));
    }

    /** Raw table to a digest of the version it has now: equal digests, equal facts. */
    public SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String table : Snapshot.current(Snapshot.read(root)).tables().keySet()) {
            digests.put(table, Manifest.digestOf(current(table).orElseThrow()));
        }
        return digests;
    }

    /** The folder of computed tables that reports read; empty before anything was computed. */
    public Optional<Path> computed() throws IOException {
        Path pointer = computedRoot().resolve(Snapshot.POINTER);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String version = Files.readString(pointer, StandardCharsets.UTF_8).strip();
        if (!version.matches(VERSION)) {
            throw new IOException("Not the name of a version in " + pointer + ": " + version + "; compute again");
        }
        return Optional.of(computedRoot().resolve(version));
    }

    /** The folder of answers that a source keeps from run to run; whatever is in it may be lost. */
    public Path answers() {
        return root.resolve("answers");
    }

    /** What lies in it just now. */
    public LakeState state() throws IOException {
        return LakeState.of(this);
    }

    /** Every watermark of a scope, by walk. */
    public SortedMap<String, String> watermarks(String scope) throws IOException {
        return LakeState.watermarks(this, scope);
    }

    Path root() {
        return root;
    }

    Path tables() {
        return root.resolve("raw");
    }

    Path version(String table, String version) {
        return tables().resolve(table).resolve(version);
    }

    Path computedRoot() {
        return root.resolve("computed");
    }

    static boolean isVersion(Path folder) {
        return folder.getFileName().toString().matches(VERSION);
    }

    static long number(Path version) {
        return Long.parseLong(version.getFileName().toString().substring(1));
    }
}
