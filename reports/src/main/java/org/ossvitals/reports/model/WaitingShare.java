package org.ossvitals.reports.model;

/** One step of a survival curve: the share still waiting {@code day} days after opening, with its 95% interval. */
public record WaitingShare(
        String project,
        String metric,
        String window,
        double day,
        double waiting,
        Double low,
        Double high,
        long atRisk) {}
