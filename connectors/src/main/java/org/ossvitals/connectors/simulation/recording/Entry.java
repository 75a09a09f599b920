package org.ossvitals.connectors.simulation.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A JSON object of a recording. Fields that are null may be missing; one of another kind than expected is an error. */
record Entry(JsonNode node) {

    Entry {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not an object: " + shown(node));
        }
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** Null when it is not there. */
    String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw new IllegalArgumentException(field + " is no text: " + shown(value));
        }
        return value.textValue();
    }

    String demanded(String field) {
        String text = text(field);
        if (text == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }

    /** Null when it is not there. */
    Instant instant(String field) {
        String text = text(field);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + " is no instant: " + text, e);
        }
    }

    Instant demandedInstant(String field) {
        demanded(field);
        return instant(field);
    }

    int count(String field) {
        JsonNode value = node.path(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
            throw new IllegalArgumentException(field + " is no count: " + shown(value));
        }
        return value.intValue();
    }

    /** Null when it is not there. */
    Boolean flag(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw new IllegalArgumentException(field + " is neither true nor false: " + shown(value));
        }
        return value.isBoolean() ? value.booleanValue() : null;
    }

    /** Null when it is no number: some recordings have GraphQL's opaque identifiers instead. */
    Long number(String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : null;
    }

    List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        array(field).forEach(value -> entries.add(new Entry(value)));
        return entries;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(field)) {
            if (value.isTextual()) {
                texts.add(value.textValue());
            } else if (!value.isNull()) {
                throw new IllegalArgumentException(field + " holds something that is no text: " + shown(value));
            }
        }
        return texts;
    }

    private JsonNode array(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw new IllegalArgumentException(field + " is no list: " + shown(value));
        }
        return value;
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "it is missing" : value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
