package org.ossvitals.connectors.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.ossvitals.connectors.lake.Lake;

/** Which rows a lake holds, read one after the other: all of them would not fit beside the server. */
final class RowsThere {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, List<String>> NAMED_BY = Map.of(
            "issues", List.of("number", "updated_at"),
            "comments", List.of("comment_id", "updated_at"),
            "review_comments", List.of("comment_id", "updated_at"),
            "reviews", List.of("review_id", "submitted_at"),
            "timeline_events", List.of("number", "event", "created_at"));

    private final Set<String> rows = new HashSet<>();

    RowsThere(Lake lake) throws IOException {
        for (Map.Entry<String, List<Path>> table : lake.pending().entrySet()) {
            if (NAMED_BY.containsKey(table.getKey())) {
                for (Path file : table.getValue()) {
                    read(table.getKey(), file);
                }
            }
        }
    }

    private void read(String table, Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (lines.hasNext()) {
                JsonNode row = lines.next();
                rows.add(name(
                        table,
                        NAMED_BY.get(table).stream()
                                .map(column -> row.path(column).asText())
                                .toArray()));
            }
        }
    }

    boolean hold(String table, Object... values) {
        return rows.contains(name(table, values));
    }

    private static String name(String table, Object... values) {
        StringBuilder name = new StringBuilder(table);
        for (Object value : values) {
            name.append(' ').append(value);
        }
        return name.toString();
    }
}
