package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.connectors.github.Profiles;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Authored;
import org.ossvitals.connectors.raw.RawTables;

/** A batch that counts what is committed, and notes whose profiles are wanted with the rows that name them. */
final class WatchedBatch implements Batch {
    private final Batch batch;
    private final SortedMap<String, Integer> committed = new TreeMap<>();
    private final SortedMap<String, Integer> added = new TreeMap<>();

    WatchedBatch(Batch batch) {
        this.batch = batch;
    }

    /** Table to rows that are in the lake by now. */
    SortedMap<String, Integer> rows() {
        return committed;
    }

    /** Table to rows that were added since the last commit. */
    SortedMap<String, Integer> added() {
        return added;
    }

    int rowCount() {
        return committed.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public Optional<Record> add(Record row) {
        Optional<Record> kept = batch.add(row);
        kept.ifPresent(this::added);
        return kept;
    }

    private void added(Record row) {
        added.merge(RawTables.of(row.getClass()).name(), 1, Integer::sum);
        if (row instanceof Authored authored && authored.authorId() != null) {
            Profiles.want(batch, authored.authorId(), authored.authorLogin(), authored.authorType());
        }
    }

    @Override
    public String watermark(String scope, String walk) {
        return batch.watermark(scope, walk);
    }

    @Override
    public SortedMap<String, String> watermarks(String scope) {
        return batch.watermarks(scope);
    }

    @Override
    public void watermark(String scope, String walk, String value) {
        batch.watermark(scope, walk, value);
    }

    @Override
    public void commitAndContinue() throws IOException {
        batch.commitAndContinue();
        added.forEach((table, count) -> committed.merge(table, count, Integer::sum));
        added.clear();
    }

    @Override
    public void close() throws IOException {
        batch.close();
    }
}
