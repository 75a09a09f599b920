package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A comment on an issue or change request. The text is not kept, only its length. */
@RawTable(
        name = "comments",
        key = {"repository_id", "comment_id"},
        version = "updated_at")
public record Comment(
        long repositoryId,
        long commentId,
        int number,
        Long authorId,
        String authorLogin,
        String authorType,
        String authorAssociation,
        Instant createdAt,
        Instant updatedAt,
        Integer bodyLength,
        Boolean viaApp)
        implements Authored {}
