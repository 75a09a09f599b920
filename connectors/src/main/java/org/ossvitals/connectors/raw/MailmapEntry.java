package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A repository's own word, in its {@code .mailmap}, that two addresses are one person. */
@RawTable(
        name = "mailmap_entries",
        key = {"repository_id", "email_hash"},
        version = "observed_at")
public record MailmapEntry(long repositoryId, String emailHash, String properEmailHash, Instant observedAt) {}
