package org.ossvitals.connectors.raw;

import java.time.Instant;

/** What only the change request itself tells: who merged it, and how large it is. Nulls before it is merged. */
@RawTable(
        name = "change_facts",
        key = {"repository_id", "number"},
        version = "updated_at")
public record ChangeFacts(
        long repositoryId,
        int number,
        Long mergedById,
        String mergedByLogin,
        String mergedByType,
        Integer additions,
        Integer deletions,
        Integer changedFiles,
        Instant updatedAt) {}
