package org.ossvitals.connectors.raw;

import java.time.Instant;

/**
 * How the last walk over one kind of thing of one repository ended, and beside it the last one that ended the other way:
 * a walk that breaks off does not make unknown what an earlier one saw. {@code repository} is the name that was asked for.
 *
 * @param points what GraphQL charged for it
 * @param numbersSeen of the walk over issues: how many thread numbers were seen so far; null for all other walks
 * @param highestNumber the highest of these numbers; up to it, numbers without a thread are gaps
 */
@RawTable(
        name = "collection_runs",
        key = {"repository", "walk", "complete"},
        version = "observed_at")
public record CollectionRun(
        String repository,
        Long repositoryId,
        String walk,
        boolean complete,
        String reason,
        int requests,
        Integer points,
        int rows,
        Instant knownSince,
        Integer numbersSeen,
        Integer highestNumber,
        Instant observedAt) {}
