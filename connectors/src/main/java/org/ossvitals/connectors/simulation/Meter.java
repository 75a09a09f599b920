package org.ossvitals.connectors.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one client has asked for in this hour and this minute, and what it may still ask. */
final class Meter {
    static final String CORE = "core";
    static final String GRAPHQL = "graphql";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A client that goes on asking so often after it was told to wait is shut out for longer. */
    private static final int PATIENCE = 20;

    /** What is shown where the limit is not one that can be reached. */
    private static final int SHOWN = 5_000;
    /** A client that saves its last requests would wait for an hour that never comes. */
    private static final int MOST_EVER_SHOWN_AS_USED = SHOWN / 5;

    private final Map<String, Integer> limits;
    private final int perMinute;
    private final int concurrent;
    private final VirtualClock clock;
    private final Map<String, Window> hours = new HashMap<>();
    private final Map<String, Window> minutes = new HashMap<>();
    private final Map<String, Instant> told = new HashMap<>();
    private Instant shutOutUntil = Instant.MIN;
    private int knocks;

    private static final class Window {
        private final Instant end;
        private int used;

        Window(Instant end) {
            this.end = end;
        }
    }

    Meter(Quotas quotas, VirtualClock clock, boolean anonymous) {
        this.limits = Map.of(CORE, anonymous ? quotas.anonymous() : quotas.hourly(), GRAPHQL, quotas.points());
        this.perMinute = quotas.perMinute();
        this.concurrent = quotas.concurrent();
        this.clock = clock;
    }

    /** Which of the two budgets a request belongs to. */
    static String resource(Request request) {
        return Routes.isGraphQl(request) ? GRAPHQL : CORE;
    }

    /** How long the client has to wait for having asked too much at once; zero when it has not. */
    synchronized Duration secondaryWait(String route, int inFlight) {
        Instant now = clock.now();
        if (now.isBefore(shutOutUntil)) {
            knock(now);
        } else if (inFlight > concurrent) {
            shutOutUntil = now.plus(MINUTE);
        } else {
            Window minute = window(minutes, route, MINUTE);
            minute.used++;
            shutOutUntil = minute.used > perMinute ? minute.end : shutOutUntil;
        }
        return now.isBefore(shutOutUntil) ? Duration.between(now, shutOutUntil) : Duration.ZERO;
    }

    private void knock(Instant now) {
        knocks++;
        if (knocks % PATIENCE == 0) {
            shutOutUntil = now.plus(HOUR);
        }
    }

    /** How often the client asked although it was shut out. */
    synchronized int knocks() {
        return knocks;
    }

    private Window window(Map<String, Window> windows, String name, Duration length) {
        Window window = windows.get(name);
        if (window == null || !clock.now().isBefore(window.end)) {
            window = new Window(clock.now().plus(length));
            windows.put(name, window);
        }
        return window;
    }

    private Window hour(String resource) {
        return window(hours, resource, HOUR);
    }

    /** Charges what is asked if there is something left; like GitHub, the last request may cost more than is left. */
    synchronized boolean afford(String resource, int cost) {
        Window hour = hour(resource);
        if (hour.used >= limits.get(resource)) {
            return false;
        }
        hour.used += cost;
        return true;
    }

    synchronized void refund(String resource) {
        hour(resource).used--;
    }

    private boolean endless(String resource) {
        return limits.get(resource) == Integer.MAX_VALUE;
    }

    synchronized int limit(String resource) {
        return endless(resource) ? SHOWN : limits.get(resource);
    }

    synchronized int used(String resource) {
        int used = hour(resource).used;
        return Math.min(used, endless(resource) ? MOST_EVER_SHOWN_AS_USED : limit(resource));
    }

    synchronized int remaining(String resource) {
        return limit(resource) - used(resource);
    }

    synchronized Instant resetsAt(String resource) {
        return hour(resource).end;
    }

    Map<String, String> headers(String resource) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-ratelimit-limit", String.valueOf(limit(resource)));
        headers.put("x-ratelimit-remaining", String.valueOf(remaining(resource)));
        headers.put("x-ratelimit-used", String.valueOf(used(resource)));
        headers.put("x-ratelimit-reset", String.valueOf(resetsAt(resource).getEpochSecond()));
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
                .with("limit", limit(resource))
                .with("used", used(resource))
                .with("remaining", remaining(resource))
                .with("reset", resetsAt(resource).getEpochSecond());
    }

    /** Notes that an answer, a faulty one perhaps, told the client to wait until then. */
    synchronized void tell(String resource, Instant until) {
        told.merge(resource, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whether the client has been told to wait and the time has not come. */
    synchronized boolean toldToWait(String resource) {
        return clock.now().isBefore(told.getOrDefault(resource, Instant.MIN));
    }
}
