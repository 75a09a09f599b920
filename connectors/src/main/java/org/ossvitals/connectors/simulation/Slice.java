package org.ossvitals.connectors.simulation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A part of a connection. A cursor hides how many rows come before it. */
record Slice<T>(List<T> rows, int from, int to) {

    static <T> Slice<T> of(List<T> rows, Ask ask) {
        Integer first = ask.argument("first");
        Integer last = ask.argument("last");
        int from = Math.min(rows.size(), position(ask.argument("after"), 0));
        int to = Math.max(from, Math.min(rows.size(), position(ask.argument("before"), rows.size() + 1) - 1));
        if (first != null) {
            to = Math.min(to, from + first);
        } else if (last != null) {
            from = Math.max(from, to - last);
        }
        return new Slice<>(rows, from, to);
    }

    private static int position(String cursor, int otherwise) {
        if (cursor == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("`" + cursor + "` does not appear to be a valid cursor.", e);
        }
    }

    /** Of the row at this position, counted from 1; null where there is no row. */
    private String cursor(int position) {
        return from == to
                ? null
                : Base64.getEncoder().encodeToString(String.valueOf(position).getBytes(StandardCharsets.UTF_8));
    }

    int totalCount() {
        return rows.size();
    }

    List<T> nodes() {
        return rows.subList(from, to);
    }

    Slice<T> pageInfo() {
        return this;
    }

    boolean hasNextPage() {
        return to < rows.size();
    }

    boolean hasPreviousPage() {
        return from > 0;
    }

    String startCursor() {
        return cursor(from + 1);
    }

    String endCursor() {
        return cursor(to);
    }
}
