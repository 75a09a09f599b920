package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A published release. GitHub sets {@code createdAt} to the date of the commit: use {@code publishedAt}. */
@RawTable(
        name = "releases",
        key = {"repository_id", "release_id"},
        version = "published_at")
public record Release(
        long repositoryId,
        long releaseId,
        String tag,
        String name,
        Boolean draft,
        Boolean prerelease,
        Instant createdAt,
        Instant publishedAt,
        Long downloads) {}
