package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads fields tolerantly: what is missing or of another kind is null, never zero. Only identities are demanded. */
final class Fields {
    private Fields() {}

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    static Boolean flag(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isBoolean() ? value.booleanValue() : null;
    }

    /** What is less than nothing is no count. */
    static Integer count(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.canConvertToInt() && value.isIntegralNumber() && value.intValue() >= 0 ? value.intValue() : null;
    }

    /** How many of something: nothing is counted below zero. */
    static Integer amount(JsonNode node, String field) {
        Integer count = count(node, field);
        return count == null || count < 0 ? null : count;
    }

    static Long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.canConvertToLong() && value.isIntegralNumber() ? value.longValue() : null;
    }

    /** A number that GraphQL writes as a text, as it may be too large for its whole numbers. */
    static Long bigNumber(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? number(node, field) : text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    static Instant instant(JsonNode node, String field) {
        OffsetDateTime time = time(node, field);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime time(JsonNode node, String field) {
        try {
            String text = text(node, field);
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The length of a text that is not kept: GitHub says null where nothing was written. */
    static Integer length(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Integer.valueOf(value.textValue().length()) : value.isNull() ? 0 : null;
    }

    static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : array) {
            String name = text(each, "name");
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** Whether something is there, when null is an answer and a missing field is none. */
    static Boolean present(JsonNode node, String field) {
        return node.has(field) ? Boolean.valueOf(!node.path(field).isNull()) : null;
    }

    static long id(JsonNode node, String field) throws IOException {
        return demanded(number(node, field), node, field);
    }

    static int threadNumber(JsonNode node, String field) throws IOException {
        return demanded(count(node, field), node, field);
    }

    static Instant changedAt(JsonNode node, String field) throws IOException {
        return demanded(instant(node, field), node, field);
    }

    /** The number at the end of an address such as {@code issue_url}: the only link from a comment to its thread. */
    static int numberAtEnd(JsonNode node, String field) throws IOException {
        String url = text(node, field);
        String end = url == null ? "" : url.substring(url.lastIndexOf('/') + 1);
        return demanded(end.matches("[0-9]{1,9}") ? Integer.valueOf(end) : null, node, field);
    }

    private static <T> T demanded(T value, JsonNode node, String field) throws IOException {
        if (value == null) {
            throw new IOException("The host's answer lacks a usable " + field + " in " + place(node));
        }
        return value;
    }

    private static String place(JsonNode node) {
        return node.hasNonNull("url") ? Answer.brief(node.path("url")) : "a row";
    }
}
