package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders, put in place at once. */
final class Folders {
    private Folders() {}

    /** Something that fills an empty folder. */
    interface Writing {
        void into(Path folder) throws IOException;
    }

    /** Writes a new folder beside the old one, then takes its place: nobody reads half of it, and nothing old stays. */
    static void replace(Path folder, Writing writing) throws IOException {
        Path fresh = folder.resolveSibling("." + folder.getFileName() + ".new");
        Path old = folder.resolveSibling("." + folder.getFileName() + ".old");
        delete(fresh);
        delete(old);
        makeWritable(fresh);
        writing.into(fresh);
        if (Files.exists(folder)) {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Makes a folder, or says which one cannot be made and what to do. */
    static void makeWritable(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("Cannot write to " + folder.toAbsolutePath() + "; give another folder with --out", e);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("Cannot write to " + folder.toAbsolutePath() + "; give another folder with --out");
        }
    }

    /** Copies the files of a folder, not its sub-folders. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
