package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A repository as its host describes it. Names are attributes: {@code repositoryId} is the identity. */
@RawTable(
        name = "repositories",
        key = {"repository_id"},
        version = "observed_at")
public record Repository(
        long repositoryId,
        String owner,
        String name,
        String ownerType,
        String url,
        String defaultBranch,
        Instant createdAt,
        Boolean archived,
        Boolean fork,
        Boolean hasIssues,
        String licenseSpdx,
        Integer stargazersCount,
        Integer forksCount,
        Integer openIssuesCount,
        Instant pushedAt,
        Instant observedAt) {}
