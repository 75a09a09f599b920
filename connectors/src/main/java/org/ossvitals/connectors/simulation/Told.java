package org.ossvitals.connectors.simulation;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors in GitHub's shape, which name a type. */
final class Told {
    private static final String TYPE = "type";

    private Told() {}

    static GraphQLError error(String type, List<Object> path, String message) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .path(path)
                .extensions(Map.of(TYPE, type))
                .build();
    }

    /** Also of the engine's own errors, which have no type. */
    static Map<String, Object> fields(GraphQLError error) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (error.getExtensions() != null && error.getExtensions().containsKey(TYPE)) {
            fields.put(TYPE, error.getExtensions().get(TYPE));
        }
        if (error.getPath() != null && !error.getPath().isEmpty()) {
            fields.put("path", error.getPath());
        }
        fields.put("message", error.getMessage());
        return fields;
    }
}
