package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a JSON object in the order they were added. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A field that is there whatever its value is: null says "there is none". */
    Fields with(String name, Object value) {
        values.put(name, value instanceof Instant instant ? text(instant) : value);
        return this;
    }

    /** A field that is left out when the world does not know it. */
    Fields known(String name, Object value) {
        return value == null ? this : with(name, value);
    }

    @JsonValue
    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** GitHub's instants have whole seconds. */
    static String text(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
