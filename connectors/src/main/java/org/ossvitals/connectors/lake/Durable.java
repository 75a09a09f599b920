package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** File operations that survive a kill and a power cut: what is visible is whole. */
final class Durable {
    /** Names that begin so are half-made or half-removed, and are swept when the lake is opened. */
    static final String TEMPORARY = ".tmp-";

    private Durable() {}

    /** The file holds the old bytes or the new ones, never a part. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(TEMPORARY + file.getFileName());
        Files.write(temporary, bytes);
        sync(temporary);
        move(temporary, file);
    }

    /** Renames within one folder, and makes the new name last. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.getParent());
    }

    /** Files and folders alike: a folder is synchronised to make the names in it last. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Synchronises everything below a folder, then the folder. */
    static void syncTree(Path folder) throws IOException {
        for (Path path : walk(folder)) {
            sync(path);
        }
    }

    /** Takes the folder out of sight at once, then deletes it: a kill in between leaves only something to sweep. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Path hidden = folder.resolveSibling(TEMPORARY + "removed-" + folder.getFileName());
            delete(hidden);
            Files.move(folder, hidden, StandardCopyOption.ATOMIC_MOVE);
            delete(hidden);
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            for (Path each : walk(path)) {
                Files.delete(each);
            }
        }
    }

    /** What lies in a folder, sorted by name; nothing when there is no such folder. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    static boolean temporary(Path path) {
        return path.getFileName().toString().startsWith(TEMPORARY);
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
