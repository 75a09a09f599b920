package org.ossvitals.connectors.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Every request that was received, in order of arrival, with how it was answered. */
public final class RequestLog {
    private final List<Exchange> exchanges = new ArrayList<>();
    private int inFlight;
    private int mostInFlight;

    /**
     * @param at by the simulated clock
     * @param limited whether the client had been told to wait at that time and did not
     */
    public record Exchange(Request request, int status, Instant at, boolean limited) {}

    RequestLog() {}

    synchronized void arrived() {
        inFlight++;
        mostInFlight = Math.max(mostInFlight, inFlight);
    }

    synchronized void left() {
        inFlight--;
    }

    synchronized int inFlight() {
        return inFlight;
    }

    synchronized void add(Exchange exchange) {
        exchanges.add(exchange);
    }

    /** What was answered so far. */
    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    public List<Exchange> exchanges(Predicate<Exchange> which) {
        return exchanges().stream().filter(which).toList();
    }

    public synchronized int mostInFlight() {
        return mostInFlight;
    }

    /** Requests sent although the client had been told to wait. */
    public List<Exchange> sentWhileLimited() {
        return exchanges(Exchange::limited);
    }

    /** Requests without a token. */
    public List<Exchange> anonymous() {
        return exchanges(exchange -> exchange.request().token().isEmpty());
    }

    /** Requests that do not say which program asks; GitHub refuses them. */
    public List<Exchange> unidentified() {
        return exchanges(exchange -> exchange.request().header("User-Agent").isBlank());
    }

    /** How often each route was asked for, for example {@code GET /repos/{owner}/{repo}/issues}. */
    public SortedMap<String, Integer> byRoute() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        exchanges().forEach(exchange -> counts.merge(exchange.request().route(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }
}
