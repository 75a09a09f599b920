package org.ossvitals.connectors.benchmark;

import java.util.Locale;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.ossvitals.connectors.collect.Collection;
import org.ossvitals.connectors.github.transport.Tally;

/** What collections cost, by route. */
record Bill(SortedMap<String, Tally> byRoute) {
    private static final String ROW = "%-58s %9s %9s %9s%n";

    static Bill of(Collection collection) {
        return new Bill(collection.costByRoute());
    }

    /** REST requests that count against the hour. */
    int requests() {
        return sum(Tally::requests);
    }

    int free() {
        return sum(Tally::free);
    }

    int points() {
        return sum(Tally::points);
    }

    int total() {
        return requests() + points();
    }

    private int sum(ToIntFunction<Tally> part) {
        return byRoute.values().stream().mapToInt(part).sum();
    }

    /** A table for people, under a headline. */
    String shown(String headline) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%s%n", headline));
        text.append(String.format(Locale.ROOT, ROW, "route", "counted", "free", "points"));
        byRoute.forEach((route, tally) ->
                text.append(String.format(Locale.ROOT, ROW, route, tally.requests(), tally.free(), tally.points())));
        return text.append(String.format(Locale.ROOT, ROW, "all", requests(), free(), points()))
                .toString();
    }
}
