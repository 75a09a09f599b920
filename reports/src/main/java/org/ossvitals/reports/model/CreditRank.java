package org.ossvitals.reports.model;

/**
 * Credits of the contributor at one rank; ranks, never names.
 *
 * @param unit what is credited: {@code change-requests} (merged) or {@code commits}
 */
public record CreditRank(String project, String window, String unit, int rank, double credits) {}
