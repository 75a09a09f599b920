package org.ossvitals.connectors.simulation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts requests by route. */
final class Census {
    private final SortedMap<String, Integer> byRoute = new TreeMap<>();

    /** @return how many requests there have been, this one included */
    synchronized int count(String route) {
        byRoute.merge(route, 1, Integer::sum);
        return byRoute.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized SortedMap<String, Integer> byRoute() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byRoute));
    }
}
