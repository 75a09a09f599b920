package org.ossvitals.connectors.collect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Collected rows of one repository as sorted lines of text by table, in the form of {@link RecordedLines}. */
record CollectedLines(SortedMap<String, SortedMap<String, JsonNode>> rows, long repository) {

    SortedMap<String, List<String>> byTable() {
        SortedMap<String, List<String>> lines = new TreeMap<>();
        lines.put("issues", lines("issues", CollectedLines::issue));
        lines.put("change_facts", lines("change_facts", CollectedLines::facts));
        lines.put("comments", lines("comments", CollectedLines::said));
        lines.put("review_comments", lines("review_comments", CollectedLines::said));
        lines.put("reviews", lines("reviews", row -> {
            return values(row, "number", "author_login", "author_association", "state", "submitted_at");
        }));
        lines.put("timeline_events", lines("timeline_events", row -> {
            return values(row, "number", "event", "actor_login", "created_at", "label");
        }));
        return lines;
    }

    private List<String> lines(String table, Function<JsonNode, String> line) {
        return rows.getOrDefault(table, new TreeMap<>()).values().stream()
                .filter(row -> row.path("repository_id").asLong() == repository)
                .map(line)
                .sorted()
                .toList();
    }

    private static String issue(JsonNode row) {
        String labels = StreamSupport.stream(row.path("labels").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
        return values(row, "number", "kind", "state", "author_login", "author_association")
                + " " + values(row, "created_at", "updated_at", "closed_at", "merged_at", "draft")
                + " " + values(row, "body_length", "comments_count")
                + " " + labels;
    }

    private static String facts(JsonNode row) {
        return values(row, "number", "merged_by_login", "additions", "deletions", "changed_files");
    }

    private static String said(JsonNode row) {
        return values(row, "number", "author_login", "author_association", "created_at", "updated_at", "body_length");
    }

    private static String values(JsonNode row, String... columns) {
        return Stream.of(columns).map(column -> value(row, column)).collect(Collectors.joining(" "));
    }

    private static String value(JsonNode row, String column) {
        String text = row.path(column).asText("null");
        String shown = text.isEmpty() ? "null" : text;
        return column.endsWith("_login") ? RecordedLines.plain(shown) : shown;
    }
}
