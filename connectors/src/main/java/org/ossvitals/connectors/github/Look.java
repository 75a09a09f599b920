package org.ossvitals.connectors.github;

import java.util.List;
import java.util.Map;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Repository;
import org.ossvitals.connectors.raw.RepositoryName;
import org.ossvitals.connectors.raw.RepositorySnapshot;

/**
 * What one look at a repository shows.
 *
 * @param ownerId the account that it belongs to; null where the host does not say
 * @param signs by which a change is known; a sign that the host did not give, or that may still move within the very
 *     second of the look, is left out
 * @param threads how many issues and change requests there are; null where the host does not say
 */
public record Look(
        RepositoryId repository,
        Long ownerId,
        Repository row,
        Integer watchers,
        Map<Sign, String> signs,
        Integer threads) {
    private static final String TOTALS = "totals/";
    private static final String THREADS = "threads";
    private static final String STARS = "stars";
    private static final String HAS_ISSUES = "has-issues";

    public Look {
        signs = Map.copyOf(signs);
    }

    /** @param asked the name it was looked for by, which may be an earlier one */
    public void into(Batch batch, String asked) {
        batch.add(row);
        batch.add(new RepositorySnapshot(
                repository.id(),
                Days.of(row.observedAt()),
                row.stargazersCount(),
                row.forksCount(),
                row.openIssuesCount(),
                watchers));
        List.of(asked, repository.fullName()).forEach(name -> name(batch, name));
        total(batch, THREADS, threads);
        total(batch, STARS, row.stargazersCount());
        batch.watermark(
                TOTALS + repository.id(),
                HAS_ISSUES,
                row.hasIssues() == null ? null : row.hasIssues().toString());
        if (ownerId != null) {
            Profiles.want(batch, ownerId, repository.owner(), row.ownerType());
        }
    }

    /** How many threads the host counted at the last look; null where it did not say. */
    static Integer threads(RepositoryId repository, Batch batch) {
        return total(repository, batch, THREADS);
    }

    /** How many stars the host counted at the last look; null where it did not say. */
    static Integer stars(RepositoryId repository, Batch batch) {
        return total(repository, batch, STARS);
    }

    /** Whether the host said at the last look that issues are switched on. */
    static boolean hasIssues(RepositoryId repository, Batch batch) {
        return Boolean.parseBoolean(batch.watermark(TOTALS + repository.id(), HAS_ISSUES));
    }

    /** A name is a row once, not every night. */
    private void name(Batch batch, String name) {
        String scope = "names/" + repository.id();
        String known = batch.watermark(scope, name);
        if (known == null) {
            batch.add(new RepositoryName(repository.id(), name, row.observedAt()));
            batch.watermark(scope, name, row.observedAt().toString());
        }
    }

    private void total(Batch batch, String what, Integer total) {
        batch.watermark(TOTALS + repository.id(), what, total == null ? null : total.toString());
    }

    private static Integer total(RepositoryId repository, Batch batch, String what) {
        String total = batch.watermark(TOTALS + repository.id(), what);
        return total == null ? null : Integer.valueOf(total);
    }
}
