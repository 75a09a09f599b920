package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.raw.CollectionRun;
import org.ossvitals.connectors.raw.Comment;
import org.ossvitals.connectors.raw.Issue;
import org.ossvitals.connectors.raw.MissingThread;
import org.ossvitals.connectors.raw.Repository;

/** Raw rows of one made-up repository, with what does not matter left out. */
final class Facts {
    static final long ID = 7;
    static final String NAME = "sample/made-up";

    private Facts() {}

    static void commit(Lake lake, Record... rows) throws IOException {
        try (Batch batch = lake.batch()) {
            List.of(rows).forEach(batch::add);
            batch.commitAndContinue();
        }
    }

    static Repository repository(String createdAt) {
        return new Repository(
                ID,
                "sample",
                "made-up",
                "Organization",
                "https://github.com/" + NAME,
                "main",
                day(createdAt),
                false,
                false,
                true,
                null,
                1,
                1,
                1,
                null,
                day("2026-10-01"));
    }

    /** A walk that saw everything. */
    static CollectionRun walk(String walk, String knownSince, Integer highestNumber, String observedAt) {
        return run(walk, true, null, knownSince, highestNumber, observedAt);
    }

    static CollectionRun brokenOff(String walk, String reason, String knownSince, String observedAt) {
        return run(walk, false, reason, knownSince, null, observedAt);
    }

    private static CollectionRun run(
            String walk, boolean complete, String reason, String knownSince, Integer highest, String observedAt) {
        return new CollectionRun(
                NAME,
                ID,
                walk,
                complete,
                reason,
                1,
                0,
                1,
                knownSince == null ? null : day(knownSince),
                null,
                highest,
                day(observedAt));
    }

    static Issue issue(int number, String createdAt, String updatedAt, int comments) {
        return new Issue(
                ID,
                number,
                number,
                "issue",
                "A question",
                1,
                "open",
                null,
                11L,
                "ada",
                "User",
                "NONE",
                day(createdAt),
                day(updatedAt),
                null,
                null,
                null,
                comments,
                List.of(),
                false);
    }

    static Comment comment(long id, int number, String createdAt) {
        return new Comment(ID, id, number, 12L, "bob", "User", "NONE", day(createdAt), day(createdAt), 1, false);
    }

    static MissingThread missing(int number, String cause, String observedAt) {
        return new MissingThread(ID, number, cause, day(observedAt));
    }

    static Instant day(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
