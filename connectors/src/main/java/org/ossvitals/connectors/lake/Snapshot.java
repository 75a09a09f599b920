package org.ossvitals.connectors.lake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which version of each table belongs together. The lake's one pointer, {@code CURRENT}, lists the newest snapshots;
 * the first is current, the others allow a look back.
 *
 * @param run counts publications; versions are named after the run that made them
 * @param merged the highest number of a change batch that these versions hold
 * @param tables table to folder name
 */
record Snapshot(long run, long merged, Map<String, String> tables) {
    /** How many snapshots stay readable. */
    static final int KEPT = 3;

    static final String POINTER = "CURRENT";

    private static final Snapshot EMPTY = new Snapshot(0, 0, Map.of());

    Snapshot {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }

    static List<Snapshot> read(Path root) throws IOException {
        Path pointer = root.resolve(POINTER);
        if (!Files.exists(pointer)) {
            return List.of();
        }
        return RawJson.MAPPER.readValue(Files.readAllBytes(pointer), new TypeReference<List<Snapshot>>() {});
    }

    static Snapshot current(List<Snapshot> snapshots) {
        return snapshots.isEmpty() ? EMPTY : snapshots.get(0);
    }

    /** Tables without a new version keep theirs. */
    Snapshot next(long mergedBatch, Map<String, String> versions) {
        Map<String, String> all = new TreeMap<>(tables);
        all.putAll(versions);
        return new Snapshot(run + 1, mergedBatch, all);
    }

    static List<Snapshot> publish(Path root, List<Snapshot> before, Snapshot next) throws IOException {
        List<Snapshot> kept = new ArrayList<>(List.of(next));
        before.stream().limit(KEPT - 1).forEach(kept::add);
        Durable.write(
                root.resolve(POINTER),
                RawJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
        return List.copyOf(kept);
    }
}
