package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A name under which a repository was seen: several when it was renamed or moved to another owner. */
@RawTable(
        name = "repository_names",
        key = {"repository_id", "full_name"},
        version = "observed_at")
public record RepositoryName(long repositoryId, String fullName, Instant observedAt) {}
