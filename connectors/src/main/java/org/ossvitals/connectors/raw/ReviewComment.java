package org.ossvitals.connectors.raw;

import java.time.Instant;

/**
 * A comment on a line of a change. It answers like a review, and may be all that is left of one.
 *
 * @param reviewId the review it came with; null when the source does not say
 */
@RawTable(
        name = "review_comments",
        key = {"repository_id", "comment_id"},
        version = "updated_at")
public record ReviewComment(
        long repositoryId,
        long commentId,
        Long reviewId,
        int number,
        Long authorId,
        String authorLogin,
        String authorType,
        String authorAssociation,
        Instant createdAt,
        Instant updatedAt,
        Integer bodyLength)
        implements Authored {}
