package org.ossvitals.connectors.simulation.fault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer before it is sent: the body is not compressed yet.
 *
 * @param headers all of them, found whatever their case
 */
public record Reply(int status, Map<String, String> headers, byte[] body, Way way) {
    public Reply {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    public Reply(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, Way.WHOLE);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Reply status(int other) {
        return new Reply(other, headers, body, way);
    }

    Reply body(byte[] other) {
        return new Reply(status, headers, other, way);
    }

    Reply text(String other) {
        return body(other.getBytes(StandardCharsets.UTF_8));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Reply(status, more, body, way);
    }

    Reply without(String header) {
        Map<String, String> fewer = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fewer.putAll(headers);
        fewer.remove(header);
        return new Reply(status, fewer, body, way);
    }

    Reply sent(Way other) {
        return new Reply(status, headers, body, other);
    }
}
