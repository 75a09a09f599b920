package org.ossvitals.connectors.simulation;

import java.util.ArrayList;
import java.util.List;

/** Data and errors, which GraphQL tells side by side and both with status 200. */
final class GraphQlAnswer {
    private final Fields data = new Fields();
    private final List<Fields> errors = new ArrayList<>();

    GraphQlAnswer put(String field, Fields value) {
        data.with(field, value);
        return this;
    }

    /** What was asked for is null, and an error says why. */
    GraphQlAnswer notFound(String field, String message) {
        return put(field, null).fail("NOT_FOUND", field, message);
    }

    GraphQlAnswer fail(String type, String path, String message) {
        errors.add(new Fields().with("type", type).with("path", List.of(path)).with("message", message));
        return this;
    }

    Fields body() {
        Fields body = new Fields().with("data", data);
        return errors.isEmpty() ? body : body.with("errors", List.copyOf(errors));
    }
}
