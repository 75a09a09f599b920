package org.ossvitals.connectors.simulation.fault;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as a fault sees it.
 *
 * @param route with names left open, for example {@code GET /repos/{owner}/{repo}/issues}; of GraphQL with the name of
 *     the operation: {@code POST /graphql Timelines}
 * @param address as the client wrote it, host included
 * @param headers found whatever their case
 * @param now the server's clock
 */
public record Asked(String route, URI address, Map<String, String> query, Map<String, String> headers, Instant now) {
    public Asked {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    boolean graphql() {
        return route.startsWith("POST ");
    }
}
