package org.ossvitals.connectors.simulation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who asks: which tokens are good, and what each may still ask. */
final class Tokens {
    private final Quotas quotas;
    private final VirtualClock clock;
    private final AppKeys apps;
    private final Map<String, Meter> meters = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    Tokens(Quotas quotas, VirtualClock clock, AppKeys apps) {
        this.quotas = quotas;
        this.clock = clock;
        this.apps = apps;
    }

    /** @param token empty for none */
    Meter meter(String token) {
        return meters.computeIfAbsent(token, any -> new Meter(quotas, clock, token.isEmpty()));
    }

    void revoke(String token) {
        revoked.add(token);
    }

    /** Any token is good but one that was revoked, that has run out or that was never given; none is good as well. */
    boolean good(String token) {
        return !token.equals("bad") && !revoked.contains(token) && apps.stillGood(token);
    }
}
