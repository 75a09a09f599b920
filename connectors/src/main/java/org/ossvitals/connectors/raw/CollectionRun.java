package org.ossvitals.connectors.raw;

import java.time.Instant;

/** How the last walk over one kind of thing of one repository ended. {@code repository} is the name that was asked for. */
@RawTable(
        name = "collection_runs",
        key = {"repository", "walk"},
        version = "observed_at")
public record CollectionRun(
        String repository,
        Long repositoryId,
        String walk,
        boolean complete,
        String reason,
        int requests,
        int rows,
        Instant knownSince,
        Instant observedAt) {}
