package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.lake.LakeState;
import org.ossvitals.jobs.compute.ParquetRows;

/** What the lake holds, who holds it, and whether there is room for more. */
record LakeCheck(Diagnosis diagnosis, Path lake) {
    private static final long TIGHT = 2L << 30;

    void all() {
        diagnosis.check("lake", this::state);
        diagnosis.check("disk", this::room);
    }

    private void state() throws IOException {
        if (!Files.exists(lake)) {
            diagnosis.fine("lake", lake.toAbsolutePath().normalize() + " will be made by the first run");
            return;
        }
        LakeState state = Lake.read(lake).state();
        long rows = 0;
        for (Path table : state.tables().values()) {
            rows += ParquetRows.of(table);
        }
        diagnosis.fine(
                "lake",
                "%s: %d tables with %,d rows, %s; %d batches wait to be merged"
                        .formatted(
                                lake.toAbsolutePath().normalize(),
                                state.tables().size(),
                                rows,
                                state.mergedAt()
                                        .map(at -> "last run " + at.truncatedTo(ChronoUnit.SECONDS))
                                        .orElse("never computed"),
                                state.pending()));
        if (state.held()) {
            diagnosis.note("lake", "another run holds it now; a second one would end with exit code 5");
        }
    }

    private void room() throws IOException {
        Path existing = lake.toAbsolutePath().normalize();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        String words = "%,.1f GiB free at %s".formatted(free / (double) (1L << 30), existing);
        if (!Files.isWritable(existing)) {
            diagnosis.wrong("disk", existing + " cannot be written; give another folder with --out");
        } else if (free < TIGHT) {
            diagnosis.wrong("disk", words + "; a large repository needs some more");
        } else {
            diagnosis.fine("disk", words);
        }
    }
}
