package org.ossvitals.connectors.github.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** One answer of a {@link Script}. */
record Line(int status, byte[] body, Map<String, String> headers, Damage damage) {
    /** What happens to an answer on its way. */
    enum Damage {
        NONE,
        RESET_BEFORE_HEADERS,
        RESET_IN_BODY,
        SHORT,
        CHUNKS_CUT,
        DRIP,
        SILENCE_AFTER_HEADERS,
        SILENCE,
        ENDLESS
    }

    static final Line FINE = of(200, "{\"fine\":true}");

    static Line of(int status, String body) {
        return new Line(status, body.getBytes(StandardCharsets.UTF_8), Map.of(), Damage.NONE);
    }

    static Line limited(int status) {
        return of(status, "{\"message\":\"API rate limit exceeded\"}");
    }

    static Line secondary(int status) {
        return of(status, "{\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes\"}");
    }

    Line with(String header, String value) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.put(header, value);
        return new Line(status, body, all, damage);
    }

    Line budget(long limit, long remaining, Instant reset) {
        return with("X-RateLimit-Limit", Long.toString(limit))
                .with("X-RateLimit-Remaining", Long.toString(remaining))
                .with("X-RateLimit-Reset", Long.toString(reset.getEpochSecond()));
    }

    Line damaged(Damage other) {
        return new Line(status, body, headers, other);
    }

    Line body(byte[] other) {
        return new Line(status, other, headers, damage);
    }

    Line zipped() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body(packed.toByteArray()).with("Content-Encoding", "gzip");
    }
}
