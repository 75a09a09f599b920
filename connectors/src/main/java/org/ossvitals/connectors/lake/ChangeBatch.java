package org.ossvitals.connectors.lake;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.ossvitals.connectors.raw.RawTables;

/** A batch as compressed JSON lines in a temporary folder. Used by one thread at a time. */
final class ChangeBatch implements Batch {
    private final Changes changes;
    private final OptedOut optedOut;
    private final Map<String, Table> tables = new TreeMap<>();
    private Watermarks moved = new Watermarks();
    private Path folder;

    ChangeBatch(Changes changes, OptedOut optedOut) {
        this.changes = changes;
        this.optedOut = optedOut;
    }

    @Override
    public Optional<Record> add(Record row) {
        Optional<Record> kept = optedOut.without(row);
        kept.ifPresent(this::write);
        return kept;
    }

    private void write(Record row) {
        String name = RawTables.of(row.getClass()).name();
        try {
            if (!tables.containsKey(name)) {
                tables.put(name, new Table(Changes.rows(folder(), name)));
            }
            tables.get(name).write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(changes.unwritable(e));
        }
    }

    @Override
    public String watermark(String scope, String walk) {
        return changes.watermarks().of(scope, walk);
    }

    @Override
    public SortedMap<String, String> watermarks(String scope) {
        return changes.watermarks().all(scope);
    }

    @Override
    public void watermark(String scope, String walk, String value) {
        if (Objects.equals(value, watermark(scope, walk))) {
            moved.forget(scope, walk);
        } else {
            moved.move(scope, walk, value);
        }
    }

    @Override
    public void commitAndContinue() throws IOException {
        if (tables.isEmpty() && moved.isEmpty()) {
            return;
        }
        try {
            Path made = folder();
            for (Table table : tables.values()) {
                table.finish();
            }
            changes.commit(made, moved);
        } catch (IOException e) {
            throw changes.unwritable(e);
        }
        tables.clear();
        moved = new Watermarks();
        folder = null;
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.abandon();
        }
        tables.clear();
        moved = new Watermarks();
        if (folder != null) {
            Durable.delete(folder);
            folder = null;
        }
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = changes.begin();
        }
        return folder;
    }

    /** One file of rows. Written through a character stream: half a surrogate pair in a title becomes '?', not an error. */
    private static final class Table {
        private final FileOutputStream file;
        private final GZIPOutputStream gzip;
        private final Writer writer;
        private final JsonGenerator json;

        Table(Path path) throws IOException {
            file = new FileOutputStream(path.toFile());
            gzip = new GZIPOutputStream(file, 1 << 14);
            writer = new BufferedWriter(new OutputStreamWriter(gzip, StandardCharsets.UTF_8));
            json = RawJson.MAPPER.createGenerator(writer).setRootValueSeparator(null);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        }

        void write(Record row) throws IOException {
            RawJson.MAPPER.writeValue(json, row);
            json.writeRaw('\n');
        }

        void finish() throws IOException {
            json.flush();
            writer.flush();
            gzip.finish();
            file.getFD().sync();
            file.close();
        }

        void abandon() throws IOException {
            file.close();
        }
    }
}
