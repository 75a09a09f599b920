package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** A part of a GraphQL connection: so many rows after a cursor. The cursor hides how many rows came before. */
record Slice(int size, int skip) {
    private static final int LARGEST = 100;

    static Slice of(JsonNode variables) {
        int size = variables.path("pageSize").asInt(LARGEST);
        return new Slice(Math.max(1, Math.min(size, LARGEST)), position(variables.path("cursor")));
    }

    private static int position(JsonNode cursor) {
        if (!cursor.isTextual()) {
            return 0;
        }
        try {
            return Integer.parseInt(new String(Base64.getDecoder().decode(cursor.asText()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("'" + cursor.asText() + "' does not appear to be a valid cursor.", e);
        }
    }

    private static String cursor(int position) {
        return Base64.getEncoder().encodeToString(String.valueOf(position).getBytes(StandardCharsets.UTF_8));
    }

    <T> Fields connection(List<T> rows, Function<T, Fields> shape) {
        int from = Math.min(skip, rows.size());
        int to = Math.min(rows.size(), from + size);
        Fields pageInfo =
                new Fields().with("hasNextPage", to < rows.size()).with("endCursor", from == to ? null : cursor(to));
        return new Fields()
                .with("totalCount", rows.size())
                .with("pageInfo", pageInfo)
                .with("nodes", rows.subList(from, to).stream().map(shape).toList());
    }
}
