package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ossvitals.connectors.lake.LakeView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Figures of the runs before, kept beside the computed tables as {@code past/<day>.json.gz}. A run as of the same day
 * again looks past itself, so that it finds what it found the first time.
 */
final class FigureHistory {
    private static final Logger LOG = LoggerFactory.getLogger(FigureHistory.class);
    private static final String FOLDER = "past";
    private static final String ENDING = ".json.gz";
    /** So many runs may be repeated, the newest first, before one finds nothing to compare with. */
    private static final int KEPT = 3;

    private final SortedMap<LocalDate, Path> earlier;

    private FigureHistory(SortedMap<LocalDate, Path> earlier) {
        this.earlier = earlier;
    }

    /** Runs as of an earlier day, the newest of them only. */
    static FigureHistory read(LakeView lake, Instant asOf) throws IOException {
        SortedMap<LocalDate, Path> files = new TreeMap<>();
        Optional<Path> folder = lake.computed().map(computed -> computed.resolve(FOLDER));
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            try (Stream<Path> paths = Files.list(folder.get())) {
                paths.forEach(path -> files.put(day(path), path));
            }
        }
        SortedMap<LocalDate, Path> before = new TreeMap<>(files.headMap(day(asOf)));
        List.copyOf(before.keySet()).stream()
                .limit(Math.max(0, before.size() - KEPT))
                .forEach(before::remove);
        return new FigureHistory(before);
    }

    /** What the newest earlier run said; empty when there is none that can be read. */
    Optional<PastFigures> previous() {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Path file = earlier.get(earlier.lastKey());
        try {
            return Optional.of(PastFigures.read(file));
        } catch (IOException e) {
            LOG.warn("Figures of the run before cannot be read, so no restatement is told: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Keeps what is still needed beside new tables, and what they say themselves. */
    void write(Path computed, PastFigures now) throws IOException {
        Path folder = Files.createDirectories(computed.resolve(FOLDER));
        for (Path file : earlier.values()) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
        now.write(folder.resolve(day(now.asOf()) + ENDING));
    }

    private static LocalDate day(Path file) {
        return LocalDate.parse(file.getFileName().toString().replace(ENDING, ""));
    }

    private static LocalDate day(Instant asOf) {
        return LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    }
}
