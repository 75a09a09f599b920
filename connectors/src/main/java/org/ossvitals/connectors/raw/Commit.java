package org.ossvitals.connectors.raw;

import java.time.Instant;
import java.util.List;

/** A commit of the default branch. Mail addresses are kept as domain and keyed hash only. */
@RawTable(
        name = "commits",
        key = {"repository_id", "sha"},
        version = "committed_at")
public record Commit(
        long repositoryId,
        String sha,
        int parents,
        Long authorId,
        String authorLogin,
        String authorType,
        String authorEmailHash,
        String authorEmailDomain,
        Instant authoredAt,
        Integer authorOffsetMinutes,
        Instant committedAt,
        List<CoAuthor> coAuthors)
        implements Authored {}
