package org.ossvitals.connectors.simulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the folder of recorded facts that lies beside the project, or where {@code -Dossvitals.shared} says. Tests that
 * need it are skipped where it is absent.
 */
public final class SharedFacts {
    private SharedFacts() {}

    /** @param path below the folder, for example {@code data/threads} */
    public static Path needed(String path) {
        Optional<Path> found = candidates()
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "skipped: no folder shared/" + path + " beside the project");
        return found.orElseThrow();
    }

    private static Stream<Path> candidates() {
        String named = System.getProperty("ossvitals.shared");
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return named == null ? above : Stream.of(Path.of(named));
    }
}
