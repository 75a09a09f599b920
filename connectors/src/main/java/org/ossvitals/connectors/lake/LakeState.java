package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in a lake just now, seen without taking it; whoever writes meanwhile is not disturbed.
 *
 * @param tables raw table to the folder of its current version
 * @param pending batches that were collected and not merged yet
 * @param mergedAt when the current versions were made; empty before the first were
 * @param held whether a run holds the lake
 */
public record LakeState(SortedMap<String, Path> tables, int pending, Optional<Instant> mergedAt, boolean held) {
    public LakeState {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    static LakeState of(LakeView lake) throws IOException {
        LakeFormat.check(lake.root());
        Map<String, String> versions =
                Snapshot.current(Snapshot.read(lake.root())).tables();
        SortedMap<String, Path> tables = new TreeMap<>();
        versions.forEach((table, version) -> tables.put(table, lake.version(table, version)));
        Path pointer = lake.root().resolve(Snapshot.POINTER);
        return new LakeState(
                tables,
                Changes.committed(lake.root()).size(),
                Files.exists(pointer)
                        ? Optional.of(Files.getLastModifiedTime(pointer).toInstant())
                        : Optional.empty(),
                isHeld(lake.root().resolve(Lake.LOCK)));
    }

    /** Every watermark of a scope as committed by now. */
    static SortedMap<String, String> watermarks(LakeView lake, String scope) throws IOException {
        Watermarks watermarks = Watermarks.read(lake.root().resolve(Watermarks.FILE));
        for (Path batch : Changes.committed(lake.root())) {
            watermarks.overlay(Watermarks.read(batch.resolve(Watermarks.FILE)));
        }
        return watermarks.all(scope);
    }

    private static boolean isHeld(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
