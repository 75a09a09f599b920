package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ossvitals.connectors.RepositoryId;

/** GraphQL queries, which lie as files beside this class and are named after their operation. */
final class Queries {
    private Queries() {}

    static String named(String operation) {
        try (InputStream file = Queries.class.getResourceAsStream(operation + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the query " + operation, e);
        }
    }

    /** Variables of a query that pages through something of a repository. */
    static Map<String, Object> variables(RepositoryId repository, String cursor) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("owner", repository.owner());
        variables.put("name", repository.name());
        variables.put("cursor", cursor);
        return variables;
    }

    /** A part of the repository that was asked for. */
    static JsonNode part(JsonNode data, String field, RepositoryId repository) throws NotVisibleException {
        JsonNode part = data.path("repository").path(field);
        if (!part.isObject()) {
            throw new NotVisibleException(field + " of " + repository.fullName());
        }
        return part;
    }

    /** The cursor of the next page, or null on the last one. */
    static String next(JsonNode connection) {
        JsonNode page = connection.path("pageInfo");
        return page.path("hasNextPage").asBoolean() ? Fields.text(page, "endCursor") : null;
    }
}
