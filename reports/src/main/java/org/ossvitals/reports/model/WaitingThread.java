package org.ossvitals.reports.model;

import java.time.Instant;

/** An open thread that no person but its author has answered: something to do on Monday. No names. */
public record WaitingThread(
        String project,
        String repository,
        int number,
        String kind,
        String title,
        String url,
        Instant openedAt,
        int ageDays,
        int comments) {}
