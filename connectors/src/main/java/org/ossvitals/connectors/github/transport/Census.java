package org.ossvitals.connectors.github.transport;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kohsuke.github.connector.GitHubConnector;

/** Counts the requests that were really sent, by route: the price of a run. */
public final class Census {
    private final Map<String, Integer> requests = new TreeMap<>();

    /** A connector that counts here what it passes on. */
    GitHubConnector counting(GitHubConnector next) {
        return request -> {
            count(route(Request.of(request)));
            return next.send(request);
        };
    }

    public synchronized int total() {
        return requests.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Route, for example {@code GET /repos/:owner/:name/issues}, to requests. */
    public synchronized Map<String, Integer> byRoute() {
        return Collections.unmodifiableMap(new TreeMap<>(requests));
    }

    private synchronized void count(String route) {
        requests.merge(route, 1, Integer::sum);
    }

    private static String route(Request request) {
        return request.named()
                .replaceFirst("/repos/[^/]+/[^/]+", "/repos/:owner/:name")
                .replaceFirst("/repositories/[0-9]+", "/repos/:owner/:name");
    }
}
