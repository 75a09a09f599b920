package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Committed batches that no version holds yet: {@code changes/<number>/<table>.ndjson.gz} with the watermarks that these
 * rows justify. Numbers only grow. Folded watermarks lie beside the folder, those of pending batches lie over them.
 */
final class Changes {
    private static final String FOLDER = "changes";
    private static final String ROWS = ".ndjson.gz";

    private final Path root;
    private final Path folder;
    private final Path folded;
    private final Watermarks watermarks;
    private long last;
    private long temporaries;

    /** @param merged the highest number that the current version holds: older batches are leftovers of a kill */
    Changes(Path root, long merged) throws IOException {
        this.root = root;
        folder = Files.createDirectories(root.resolve(FOLDER));
        folded = root.resolve(Watermarks.FILE);
        watermarks = Watermarks.read(folded);
        last = merged;
        sweep(merged);
        for (Path batch : batches()) {
            watermarks.overlay(Watermarks.read(batch.resolve(Watermarks.FILE)));
            last = Math.max(last, number(batch));
        }
    }

    Watermarks watermarks() {
        return watermarks;
    }

    synchronized long last() {
        return last;
    }

    LakeUnwritableException unwritable(IOException cause) {
        return new LakeUnwritableException(root, cause);
    }

    /** A new folder for a batch in the making; swept when nobody commits it. */
    synchronized Path begin() throws IOException {
        return Files.createDirectory(folder.resolve(Durable.TEMPORARY + ++temporaries));
    }

    static Path rows(Path batch, String table) {
        return batch.resolve(table + ROWS);
    }

    /** Makes a finished folder visible under the next number, together with its watermarks. */
    void commit(Path made, Watermarks moved) throws IOException {
        Path watermarkFile = made.resolve(Watermarks.FILE);
        Files.write(watermarkFile, moved.json());
        Durable.sync(watermarkFile);
        Durable.sync(made);
        number(made, moved);
    }

    /** Only this part is one after the other: waiting for the disk is not. */
    private synchronized void number(Path made, Watermarks moved) throws IOException {
        Durable.move(made, folder.resolve(Long.toString(last + 1)));
        last++;
        watermarks.overlay(moved);
    }

    /** Table to change files, in the order of the batches. */
    synchronized Map<String, List<Path>> pending() throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        for (Path batch : batches()) {
            for (Path file : Durable.list(batch)) {
                String name = file.getFileName().toString();
                if (name.endsWith(ROWS)) {
                    String table = name.substring(0, name.length() - ROWS.length());
                    files.computeIfAbsent(table, any -> new ArrayList<>()).add(file);
                }
            }
        }
        files.replaceAll((table, paths) -> List.copyOf(paths));
        return Collections.unmodifiableMap(files);
    }

    /** Before the pointer moves: folding early is harmless, as the batches still say the same. */
    synchronized void fold() throws IOException {
        Durable.write(folded, watermarks.json());
    }

    /** After the pointer moved: what a version holds is no longer pending. */
    synchronized void sweep(long merged) throws IOException {
        for (Path path : Durable.list(folder)) {
            if (Durable.temporary(path)) {
                Durable.delete(path);
            }
        }
        for (Path batch : batches()) {
            if (number(batch) <= merged) {
                Durable.remove(batch);
            }
        }
    }

    private List<Path> batches() throws IOException {
        return batches(folder);
    }

    /** What is committed and not merged, for those who only look. */
    static List<Path> committed(Path root) throws IOException {
        return batches(root.resolve(FOLDER));
    }

    private static List<Path> batches(Path folder) throws IOException {
        return Durable.list(folder).stream()
                .filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
                .sorted(Comparator.comparingLong(Changes::number))
                .toList();
    }

    private static long number(Path batch) {
        return Long.parseLong(batch.getFileName().toString());
    }
}
