package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder in memory where the system has such a place: hundreds of lakes need not reach a disk, and waiting
 * for one would be most of a test's time.
 */
final class QuickFolder implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path path;

    QuickFolder() throws IOException {
        path = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "lake") : Files.createTempDirectory("lake");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(path)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
