package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A review that was submitted on a change request. {@code state} is APPROVED, CHANGES_REQUESTED, COMMENTED or DISMISSED. */
@RawTable(
        name = "reviews",
        key = {"repository_id", "review_id"},
        version = "submitted_at")
public record Review(
        long repositoryId,
        long reviewId,
        int number,
        Long authorId,
        String authorLogin,
        String authorType,
        String authorAssociation,
        String state,
        Instant submittedAt)
        implements Authored {}
