package org.ossvitals.connectors.raw;

import java.time.LocalDate;

/** What a repository counted on one UTC day. Own snapshots, never joined with {@link StarDay}. */
@RawTable(
        name = "repository_snapshots",
        key = {"repository_id", "observed_on"},
        version = "observed_on")
public record RepositorySnapshot(
        long repositoryId,
        LocalDate observedOn,
        Integer stargazersCount,
        Integer forksCount,
        Integer openIssuesCount,
        Integer subscribersCount) {}
