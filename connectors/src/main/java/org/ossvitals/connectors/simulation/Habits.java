package org.ossvitals.connectors.simulation;

import java.time.Duration;
import org.ossvitals.connectors.simulation.fault.FaultPlan;

/**
 * How a simulated GitHub behaves.
 *
 * @param latency how long an answer really takes
 * @param quotas how much a client may ask
 * @param faults what goes wrong; a plan counts, so that each server needs one of its own
 * @param app the GitHub App that may ask; null for none
 */
public record Habits(Duration latency, Quotas quotas, FaultPlan faults, App app) {
    /** At once, as much as one likes, and nothing goes wrong. */
    public static final Habits GENEROUS = new Habits(Duration.ZERO, Quotas.UNLIMITED, FaultPlan.none(), null);

    /** As GENEROUS, with the limits of the real one. */
    public static final Habits STRICT = GENEROUS.with(Quotas.GITHUB);

    public Habits with(Quotas other) {
        return new Habits(latency, other, faults, app);
    }

    public Habits with(FaultPlan other) {
        return new Habits(latency, quotas, other, app);
    }

    public Habits withLatency(Duration other) {
        return new Habits(other, quotas, faults, app);
    }

    public Habits with(App other) {
        return new Habits(latency, quotas, faults, other);
    }
}
