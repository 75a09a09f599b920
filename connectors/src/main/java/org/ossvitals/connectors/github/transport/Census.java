package org.ossvitals.connectors.github.transport;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Counts the requests that were really sent, by route: the price of a run. */
public final class Census {
    private static final int UNCHANGED = 304;

    private final SortedMap<String, Tally> tallies = new TreeMap<>();

    /** A connector that counts here what it passes on, also when no answer comes. */
    GitHubConnector counting(GitHubConnector next) {
        return connectorRequest -> {
            Request request = Request.of(connectorRequest);
            add(route(request), new Tally(1, 0, request.graphql() ? 1 : 0));
            GitHubConnectorResponse response = next.send(request);
            if (response.statusCode() == UNCHANGED) {
                add(route(request), new Tally(0, 1, 0));
            }
            return response;
        };
    }

    /** A GraphQL answer said what it cost; one point was counted when it was sent. */
    public void cost(Request graphql, int points) {
        add(route(graphql), new Tally(0, 0, Math.max(0, points - 1)));
    }

    /** Every request that was sent, free or not, REST or GraphQL. */
    public int total() {
        return sum(Tally::sent);
    }

    /** Requests that GitHub counts against the hour: REST without the free ones. */
    public int requests() {
        return sum(Tally::requests);
    }

    /** GraphQL points. */
    public int points() {
        return sum(Tally::points);
    }

    /** Requests that were answered with "unchanged" and cost nothing. */
    public int free() {
        return sum(Tally::free);
    }

    /** Route, for example {@code GET /repos/:owner/:name/issues}, to requests sent. */
    public synchronized Map<String, Integer> byRoute() {
        Map<String, Integer> sent = new TreeMap<>();
        tallies.forEach((route, tally) -> sent.put(route, tally.sent()));
        return Collections.unmodifiableMap(sent);
    }

    /** Route to what it cost. */
    public synchronized SortedMap<String, Tally> tallies() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
    }

    private synchronized int sum(ToIntFunction<Tally> part) {
        return tallies.values().stream().mapToInt(part).sum();
    }

    private synchronized void add(String route, Tally tally) {
        tallies.merge(route, tally, Tally::plus);
    }

    private static String route(Request request) {
        return request.named()
                .replaceFirst("/repos/[^/]+/[^/]+", "/repos/:owner/:name")
                .replaceFirst("/repositories/[0-9]+", "/repos/:owner/:name")
                .replaceAll("/[0-9]+(?=/|$)", "/:number")
                .replaceFirst("/(users|orgs)/[^/]+", "/$1/:login");
    }
}
