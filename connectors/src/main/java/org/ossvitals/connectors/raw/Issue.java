package org.ossvitals.connectors.raw;

import java.time.Instant;
import java.util.List;

/** An issue or a change request; {@code kind} says which. The text is not kept, only its length. */
@RawTable(
        name = "issues",
        key = {"repository_id", "number"},
        version = "updated_at")
public record Issue(
        long repositoryId,
        int number,
        long issueId,
        String kind,
        String title,
        Integer bodyLength,
        String state,
        String stateReason,
        Long authorId,
        String authorLogin,
        String authorType,
        String authorAssociation,
        Instant createdAt,
        Instant updatedAt,
        Instant closedAt,
        Boolean draft,
        Instant mergedAt,
        Integer commentsCount,
        List<String> labels,
        Boolean locked)
        implements Authored {}
