package org.ossvitals.connectors.raw;

import java.time.Instant;

/**
 * A file of the default branch that tells how a project is run: governance, community, licence and the like.
 *
 * @param text of the few files that are read further on; null for all others
 * @param present false once the file is gone
 */
@RawTable(
        name = "files",
        key = {"repository_id", "path"},
        version = "observed_at")
public record RepositoryFile(
        long repositoryId,
        String path,
        String kind,
        String blobId,
        Long bytes,
        String text,
        Boolean present,
        Instant observedAt) {}
