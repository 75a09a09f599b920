package org.ossvitals.connectors.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of a lake in the form of {@link Truth}: the columns that the truth has, with values as they read in JSON. */
final class Held {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Held() {}

    static List<String> rows(PendingRows rows, String table, Set<String> columns) {
        return rows.all().getOrDefault(table, new TreeMap<>()).values().stream()
                .filter(row -> shown(table, row))
                .map(row -> text(row, columns))
                .toList();
    }

    /** A day without stars may have a row. */
    private static boolean shown(String table, JsonNode row) {
        return !table.equals("star_days") || row.path("stars").asInt() != 0;
    }

    private static String text(JsonNode row, Set<String> columns) {
        SortedMap<String, String> values = new TreeMap<>();
        columns.forEach(column -> values.put(column, row.hasNonNull(column) ? json(row.get(column)) : "null"));
        return values.toString();
    }

    /** So that odd signs are seen in a report of differences. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + value, e);
        }
    }
}
