package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The one writer and reader of JSON. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}
}
