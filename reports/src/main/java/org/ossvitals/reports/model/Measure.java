package org.ossvitals.reports.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One figure: the tidy row of {@code export/measures.csv}. Numbers are null when there is none, and {@code status} then
 * says why.
 *
 * @param project the project's id, or null for stage and foundation scopes
 * @param scopeKind repository, project, stage or foundation
 * @param scope {@code owner/name}, project id, stage or foundation id
 * @param window {@code last-90d}, {@code last-365d}, {@code year-ago-90d}, {@code year-ago-365d}, {@code previous-90d},
 *     {@code ripe-90d} (the 90 days that ended 30 days before as-of) and its twin {@code year-ago-ripe-90d}, {@code all},
 *     a month ({@code 2026-09}), a quarter ({@code 2026-Q3}) or the 365 days to the end of a month
 *     ({@code year-to-2026-09})
 * @param windowTo exclusive
 * @param dimension a category such as a country, or null
 * @param low lower end of the 95% interval, or of the bounds under unknown data
 * @param n cases behind the value
 * @param events cases that ended in the event, for waiting times
 * @param excluded cases left out by the definition's filters
 * @param coverage share of the population with the needed attribute, 0 to 1
 * @param status ok, small_sample, not_reached, no_population, not_collected, low_coverage, stale or no_verdict
 */
public record Measure(
        String foundation,
        String project,
        String scopeKind,
        String scope,
        String metric,
        String measure,
        String window,
        LocalDate windowFrom,
        LocalDate windowTo,
        String dimension,
        Double value,
        String unit,
        Double low,
        Double high,
        Long n,
        Long events,
        Long excluded,
        Double coverage,
        String status,
        String reason,
        Instant asOf) {}
