package org.ossvitals.connectors.raw;

import java.time.Instant;
import java.util.List;

/** The comments of this thread were exactly these when it was read: any other that is known was deleted. */
@RawTable(
        name = "thread_readings",
        key = {"repository_id", "number"},
        version = "read_at")
public record ThreadReading(long repositoryId, int number, List<Long> commentIds, Instant readAt) {}
