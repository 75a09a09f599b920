package org.ossvitals.jobs.compute;

import java.time.Instant;

/** A row of {@code sql/report/repository_states.sql}. */
record RepositoryState(
        long repositoryId,
        String fullName,
        String url,
        Instant createdAt,
        Boolean archived,
        Boolean hasIssues,
        String license,
        Double botShare) {}
