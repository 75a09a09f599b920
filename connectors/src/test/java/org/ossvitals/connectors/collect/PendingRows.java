package org.ossvitals.connectors.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.RawTable;
import org.ossvitals.connectors.raw.RawTables;

/** The rows of a lake's pending changes, merged as a job merges them: by key, the newest version stays. */
public final class PendingRows {
    private static final JsonMapper JSON = new JsonMapper();

    private final SortedMap<String, SortedMap<String, JsonNode>> tables = new TreeMap<>();

    public PendingRows(Lake lake) throws IOException {
        for (Map.Entry<String, List<Path>> files : lake.pending().entrySet()) {
            RawTable table = table(files.getKey());
            SortedMap<String, JsonNode> rows = new TreeMap<>();
            for (Path file : files.getValue()) {
                lines(file).forEach(row -> rows.merge(key(row, table), row, (a, b) -> newest(a, b, table)));
            }
            tables.put(files.getKey(), rows);
        }
    }

    /** Every row as the values of its repository's number and the given columns, with blanks between. */
    public List<String> of(String table, String... columns) {
        return tables.get(table).values().stream()
                .map(row -> Stream.concat(Stream.of("repository_id"), Arrays.stream(columns))
                        .map(column -> row.path(column).asText("null"))
                        .map(text -> text.isEmpty() ? "null" : text)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** All rows by table and key. */
    public SortedMap<String, SortedMap<String, JsonNode>> all() {
        return tables;
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static RawTable table(String name) {
        return RawTables.ALL.stream()
                .map(RawTables::of)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String key(JsonNode row, RawTable table) {
        return Arrays.stream(table.key())
                .map(column -> row.path(column).asText())
                .collect(Collectors.joining(" "));
    }

    private static JsonNode newest(JsonNode a, JsonNode b, RawTable table) {
        return a.path(table.version())
                                .asText()
                                .compareTo(b.path(table.version()).asText())
                        > 0
                ? a
                : b;
    }

    private static List<JsonNode> lines(Path file) {
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            JSON.readerFor(JsonNode.class).<JsonNode>readValues(in).forEachRemaining(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
