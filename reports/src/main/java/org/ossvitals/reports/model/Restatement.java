package org.ossvitals.reports.model;

import java.time.Instant;

/**
 * A figure of a month, quarter or year that was complete in the run before, and is another one now.
 *
 * @param oldValue null when there was none, and {@code oldStatus} says why
 * @param newValue null when there is none any more, and {@code newStatus} says why
 * @param cause {@code definition} (the metric is computed differently), {@code scope} (the project has other
 *     repositories), {@code history} (was not collected then, or is not now) or {@code late_facts} (facts of the time
 *     became known, changed or vanished)
 * @param previousAsOf the run that said otherwise
 */
public record Restatement(
        String project,
        String metric,
        String measure,
        String window,
        String unit,
        Double oldValue,
        String oldStatus,
        Double newValue,
        String newStatus,
        String cause,
        Instant previousAsOf,
        Instant asOf) {

    /** How far the two are apart, of the larger one, 0 to 1; nothing to compare is 0. */
    public double size() {
        if (oldValue == null || newValue == null) {
            return 0;
        }
        double larger = Math.max(Math.abs(oldValue), Math.abs(newValue));
        return larger == 0 ? 0 : Math.min(1, Math.abs(newValue - oldValue) / larger);
    }
}
