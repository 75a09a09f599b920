package org.ossvitals.connectors.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A bare clone of ours on disk. Nobody else writes to it, as the lake that it lies in is held by one run; so whatever a
 * killed run left half-made may be swept.
 */
record Bare(Path folder) {
    private static final String TEMPORARY = ".tmp-";

    /** Opens the clone. */
    Repository open() throws IOException {
        return new FileRepositoryBuilder()
                .setGitDir(folder.toFile())
                .setMustExist(true)
                .setBare()
                .build();
    }

    /** Opens the clone, without what a killed run left in it; makes one where there is none that can be opened. */
    Repository openOrMake() throws IOException {
        if (Files.isDirectory(folder)) {
            sweep();
            try {
                return open();
            } catch (RepositoryNotFoundException e) {
                remove();
            }
        }
        make();
        return open();
    }

    /** In another place first: a clone that is there can be opened. */
    private void make() throws IOException {
        Path fresh = folder.resolveSibling(TEMPORARY + folder.getFileName());
        delete(fresh);
        try (Repository made =
                new FileRepositoryBuilder().setGitDir(fresh.toFile()).setBare().build()) {
            made.create(true);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    void remove() throws IOException {
        delete(folder);
    }

    /** Locks, packs that are not whole, and packs that no index was written for. */
    private void sweep() throws IOException {
        for (Path file : everything(folder)) {
            String name = file.getFileName().toString();
            boolean half = name.endsWith(".lock") || name.startsWith("incoming_") || name.endsWith(".keep");
            boolean unindexed =
                    name.endsWith(".pack") && !Files.exists(file.resolveSibling(name.replaceFirst("pack$", "idx")));
            if (Files.isRegularFile(file) && (half || unindexed)) {
                Files.delete(file);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path file : everything(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> everything(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
