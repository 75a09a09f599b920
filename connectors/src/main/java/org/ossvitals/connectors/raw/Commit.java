package org.ossvitals.connectors.raw;

import java.time.Instant;
import java.util.List;

/**
 * A commit as git holds it. Mail addresses are kept as domain and keyed hash only.
 *
 * @param authorId the account that a noreply address spells out; other addresses are linked by {@link Address}
 * @param onDefaultBranch false once a force-push has taken it off the default branch
 */
@RawTable(
        name = "commits",
        key = {"repository_id", "sha"},
        version = "observed_at")
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
        String committerEmailHash,
        String committerEmailDomain,
        Instant committedAt,
        Integer committerOffsetMinutes,
        List<CoAuthor> coAuthors,
        List<CoAuthor> signedOffBy,
        Boolean onDefaultBranch,
        Instant observedAt)
        implements Authored {}
