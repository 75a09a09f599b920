package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A git tag and when it was made: the tagger date, or the commit date of a lightweight tag. */
@RawTable(
        name = "tags",
        key = {"repository_id", "name"},
        version = "tagged_at")
public record Tag(long repositoryId, String name, String sha, Boolean annotated, Instant taggedAt) {}
