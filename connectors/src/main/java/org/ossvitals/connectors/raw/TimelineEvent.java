package org.ossvitals.connectors.raw;

import java.time.Instant;

/**
 * A change of state of a thread: closed, reopened, merged, ready_for_review, labeled and the like.
 *
 * @param eventId the host's node id, which is a text
 * @param closerNumber the change request of the same repository whose merge closed an issue; null otherwise
 */
@RawTable(
        name = "timeline_events",
        key = {"repository_id", "event_id"},
        version = "created_at")
public record TimelineEvent(
        long repositoryId,
        String eventId,
        int number,
        String event,
        Long actorId,
        String actorLogin,
        String actorType,
        Instant createdAt,
        String label,
        Integer closerNumber) {}
