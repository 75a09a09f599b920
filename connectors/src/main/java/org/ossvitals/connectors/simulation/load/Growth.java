package org.ossvitals.connectors.simulation.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Spreads things over the years of a project that is found slowly, then grows, and then is as busy as it will be. */
final class Growth {
    private static final int STEPS = 1_000;
    private static final double AT_FIRST = 0.15;
    private static final double MIDDLE = 0.4;
    private static final double STEEPNESS = 10;

    private final Instant start;
    private final Duration span;
    private final double[] until = new double[STEPS + 1];

    Growth(Instant start, Instant end) {
        this.start = start;
        span = Duration.between(start, end);
        for (int step = 1; step <= STEPS; step++) {
            until[step] = until[step - 1] + pace((step - 0.5) / STEPS);
        }
    }

    private static double pace(double time) {
        return AT_FIRST + (1 - AT_FIRST) / (1 + StrictMath.exp(STEEPNESS * (MIDDLE - time)));
    }

    /** When that share of everything, between 0 and 1, had happened. */
    Instant at(double share) {
        double wanted = share * until[STEPS];
        int found = Arrays.binarySearch(until, wanted);
        int step = found >= 0 ? found : -found - 2;
        double within = step >= STEPS ? 0 : (wanted - until[step]) / (until[step + 1] - until[step]);
        return start.plusSeconds((long) (span.toSeconds() * (step + within) / STEPS))
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
