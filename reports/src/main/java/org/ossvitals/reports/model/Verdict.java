package org.ossvitals.reports.model;

/**
 * What can be said of one measure of one project against the same season a year ago, or of its level.
 *
 * @param verdict worsening, improving, steady or no_verdict
 * @param kind {@code change} (against a year ago) or {@code level} (a level to act on, such as one person doing half)
 * @param reason for no_verdict: small_sample, not_collected, no_population, no_history, incomplete, not_compared,
 *     archived or too_young; for a level: what was crossed
 * @param months how many runs in a row agree; 1 is a first sighting
 * @param test the test in words, such as {@code Newcombe} or {@code log-rank}
 * @param tests how many comparisons this run made
 */
public record Verdict(
        String project,
        String metric,
        String measure,
        String window,
        String kind,
        String verdict,
        String reason,
        Integer months,
        Double value,
        Double low,
        Double high,
        Long n,
        Double pastValue,
        Double pastLow,
        Double pastHigh,
        Long pastN,
        Double difference,
        Double differenceLow,
        Double differenceHigh,
        Double p,
        String test,
        Integer tests) {}
