package org.ossvitals.connectors.simulation;

import java.time.Duration;
import org.ossvitals.connectors.simulation.fault.FaultPlan;

/**
 * How a simulated GitHub behaves.
 *
 * @param latency how long an answer really takes
 * @param pace how far its clock moves on with each answer; not at all as a rule
 * @param quotas how much a client may ask
 * @param faults what goes wrong; a plan counts, so that each server needs one of its own
 * @param app the GitHub App that may ask; null for none
 */
public record Habits(Duration latency, Duration pace, Quotas quotas, FaultPlan faults, App app) {
    /** At once, as much as one likes, and nothing goes wrong. */
    public static final Habits GENEROUS =
            new Habits(Duration.ZERO, Duration.ZERO, Quotas.UNLIMITED, FaultPlan.none(), null);

    /** As GENEROUS, with the limits of the real one. */
    public static final Habits STRICT = GENEROUS.with(Quotas.GITHUB);

    public Habits with(Quotas other) {
        return new Habits(latency, pace, other, faults, app);
    }

    public Habits with(FaultPlan other) {
        return new Habits(latency, pace, quotas, other, app);
    }

    public Habits withLatency(Duration other) {
        return new Habits(other, pace, quotas, faults, app);
    }

    public Habits withPace(Duration other) {
        return new Habits(latency, other, quotas, faults, app);
    }

    public Habits with(App other) {
        return new Habits(latency, pace, quotas, faults, other);
    }
}
