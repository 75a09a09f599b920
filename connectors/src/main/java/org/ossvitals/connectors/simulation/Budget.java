package org.ossvitals.connectors.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a client may still ask in this hour: counted and shown, but it cannot run out. */
final class Budget {
    private static final String CORE = "core";
    private static final String GRAPHQL = "graphql";
    private static final int LIMIT = 5000;

    /** A client that saves its last requests would wait for an hour that never comes: the clock here stands still. */
    private static final int MOST_EVER_SHOWN_AS_USED = LIMIT / 5;

    private final AtomicInteger core = new AtomicInteger();
    private final AtomicInteger graphQl = new AtomicInteger();
    private final Instant resetsAt;

    Budget(Instant now) {
        resetsAt = now.plus(Duration.ofHours(1));
    }

    /** Which of the two budgets a request belongs to. */
    static String resource(Request request) {
        return request.path().equals(List.of(GRAPHQL)) ? GRAPHQL : CORE;
    }

    void charge(String resource) {
        counter(resource).incrementAndGet();
    }

    private AtomicInteger counter(String resource) {
        return resource.equals(GRAPHQL) ? graphQl : core;
    }

    private int remaining(String resource) {
        return LIMIT - used(resource);
    }

    private int used(String resource) {
        return Math.min(counter(resource).get(), MOST_EVER_SHOWN_AS_USED);
    }

    /** What a GraphQL answer says of its own cost. */
    Fields points() {
        return new Fields()
                .with("cost", 1)
                .with("remaining", remaining(GRAPHQL))
                .with("resetAt", resetsAt);
    }

    Map<String, String> headers(String resource) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-ratelimit-limit", String.valueOf(LIMIT));
        headers.put("x-ratelimit-remaining", String.valueOf(remaining(resource)));
        headers.put("x-ratelimit-used", String.valueOf(used(resource)));
        headers.put("x-ratelimit-reset", String.valueOf(resetsAt.getEpochSecond()));
        headers.put("x-ratelimit-resource", resource);
        return headers;
    }

    Fields overview() {
        return new Fields()
                .with("resources", new Fields().with(CORE, row(CORE)).with(GRAPHQL, row(GRAPHQL)))
                .with("rate", row(CORE));
    }

    private Fields row(String resource) {
        return new Fields()
                .with("limit", LIMIT)
                .with("used", used(resource))
                .with("remaining", remaining(resource))
                .with("reset", resetsAt.getEpochSecond());
    }
}
