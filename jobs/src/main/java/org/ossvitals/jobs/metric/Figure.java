package org.ossvitals.jobs.metric;

import java.util.Set;
import org.ossvitals.jobs.config.Nearest;

/**
 * One row of a metric, as its query returns it; everything but the first three and the value may be null.
 *
 * @param scope as in the view {@code scopes}
 * @param status null until {@link Completion} has said what the value amounts to
 */
record Figure(
        String scope,
        String window,
        String measure,
        String dimension,
        Double value,
        Double low,
        Double high,
        Long n,
        Long events,
        Long excluded,
        Double coverage,
        String status,
        String reason) {
    private static final Set<String> STATUSES = Set.of(
            "ok",
            "small_sample",
            "not_reached",
            "no_population",
            "not_collected",
            "low_coverage",
            "stale",
            "no_verdict");

    Figure {
        if (scope == null || window == null || measure == null) {
            throw new IllegalArgumentException(
                    "scope, window and measure must not be null: " + scope + ", " + window + ", " + measure);
        }
        refuseNotANumber("value", value);
        refuseNotANumber("low", low);
        refuseNotANumber("high", high);
        if (status != null && !STATUSES.contains(status)) {
            throw new IllegalArgumentException("status `" + status + "` is unknown" + Nearest.hint(status, STATUSES));
        }
    }

    /** There is no value, and why. */
    static Figure without(Key key, String status, String reason) {
        return new Figure(
                key.scope(),
                key.window(),
                key.measure(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                reason);
    }

    /** Nothing happened, and that is known. */
    static Figure zero(Key key) {
        return new Figure(
                key.scope(), key.window(), key.measure(), null, 0.0, null, null, null, null, null, null, "ok", null);
    }

    Figure with(String newStatus, String newReason) {
        return new Figure(
                scope, window, measure, dimension, value, low, high, n, events, excluded, coverage, newStatus,
                newReason);
    }

    Figure of(String otherScope) {
        return new Figure(
                otherScope,
                window,
                measure,
                dimension,
                value,
                low,
                high,
                n,
                events,
                excluded,
                coverage,
                status,
                reason);
    }

    Key key() {
        return new Key(scope, window, measure);
    }

    /** What a figure is of, apart from its dimension. */
    record Key(String scope, String window, String measure) {}

    private static void refuseNotANumber(String column, Double number) {
        if (number != null && !Double.isFinite(number)) {
            throw new IllegalArgumentException(column + " is " + number + "; a figure that does not exist is null");
        }
    }
}
