package org.ossvitals.reports.model;

/**
 * People and credits by country for one scope. {@code country} is an ISO code, {@code unknown}, or {@code other} for
 * countries with fewer than five people, never shown apart, and the next larger one where they are fewer than five together.
 */
public record CountryShare(
        String scopeKind, String scope, String window, String country, long people, double credits) {}
