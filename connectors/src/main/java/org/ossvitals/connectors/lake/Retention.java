package org.ossvitals.connectors.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Removes what nothing points to: leftovers of killed runs, and versions older than the kept snapshots. */
final class Retention {
    private Retention() {}

    static void sweepTemporaries(LakeView lake) throws IOException {
        for (Path folder : List.of(lake.root(), lake.computedRoot(), lake.answers())) {
            for (Path path : Durable.list(folder)) {
                if (Durable.temporary(path)) {
                    Durable.delete(path);
                }
            }
        }
    }

    static void sweepTables(LakeView lake, List<Snapshot> snapshots) throws IOException {
        for (Path table : Durable.list(lake.tables())) {
            String name = table.getFileName().toString();
            List<String> kept = snapshots.stream()
                    .map(snapshot -> snapshot.tables().get(name))
                    .toList();
            for (Path path : Durable.list(table)) {
                if (!kept.contains(path.getFileName().toString())) {
                    Durable.delete(path);
                }
            }
        }
    }

    /** Keeps the current computed tables and the ones before; what is newer than the pointer was never finished. */
    static void sweepComputed(LakeView lake) throws IOException {
        sweepComputed(lake, Snapshot.KEPT);
    }

    static void sweepComputed(LakeView lake, int keep) throws IOException {
        Optional<Path> current = lake.computed();
        List<Path> finished = versions(lake.computedRoot()).stream()
                .filter(version -> current.isPresent() && LakeView.number(version) <= LakeView.number(current.get()))
                .sorted(Comparator.comparingLong(LakeView::number).reversed())
                .limit(keep)
                .toList();
        for (Path version : versions(lake.computedRoot())) {
            if (!finished.contains(version)) {
                Durable.delete(version);
            }
        }
    }

    static List<Path> versions(Path folder) throws IOException {
        return Durable.list(folder).stream()
                .filter(path -> Files.isDirectory(path) && LakeView.isVersion(path))
                .toList();
    }
}
