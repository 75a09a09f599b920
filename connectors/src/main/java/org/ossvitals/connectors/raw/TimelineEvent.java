package org.ossvitals.connectors.raw;

import java.time.Instant;

/** A change of state of a thread: closed, reopened, merged, ready_for_review, labeled and the like. */
@RawTable(
        name = "timeline_events",
        key = {"repository_id", "event_id"},
        version = "created_at")
public record TimelineEvent(
        long repositoryId,
        long eventId,
        int number,
        String event,
        Long actorId,
        String actorLogin,
        String actorType,
        Instant createdAt,
        String label) {}
