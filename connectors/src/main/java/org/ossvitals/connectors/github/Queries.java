package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ossvitals.connectors.RepositoryId;

/**
 * GraphQL queries, which lie as files beside this class and are named after their operation. What several of them ask
 * for is a file in {@code fragments}, named after its fragment, and is sent with each query that spreads it.
 */
final class Queries {
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

    private Queries() {}

    /** The whole text to send. */
    static String named(String operation) {
        String query = file(operation);
        for (Optional<String> next = missing(query); next.isPresent(); next = missing(query)) {
            query += "\n" + file("fragments/" + next.get());
        }
        return query;
    }

    /** A fragment that is spread and not there yet. */
    private static Optional<String> missing(String query) {
        return SPREAD.matcher(query)
                .results()
                .map(spread -> spread.group(1))
                .filter(fragment -> !query.contains("fragment " + fragment + " on "))
                .findFirst();
    }

    private static String file(String name) {
        try (InputStream file = Queries.class.getResourceAsStream(name + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the query " + name, e);
        }
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
