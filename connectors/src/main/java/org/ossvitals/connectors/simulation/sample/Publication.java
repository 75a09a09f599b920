package org.ossvitals.connectors.simulation.sample;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.ossvitals.connectors.simulation.World;

/** Versions as they appear to others: a tag on the newest commit, and a release unless only tags are pushed. */
final class Publication {
    private static final int TAGGED_SECONDS_BEFORE = 600;

    private final Story.Releases form;
    private final List<World.Commit> commits;
    private final LongSupplier ids;

    Publication(Story.Releases form, List<World.Commit> commits, LongSupplier ids) {
        this.form = form;
        this.commits = commits;
        this.ids = ids;
    }

    List<World.Release> releases(List<ReleasePlan.Version> versions) {
        if (!form.published()) {
            return List.of();
        }
        return versions.stream().map(this::release).toList();
    }

    private World.Release release(ReleasePlan.Version version) {
        String tag = "v" + version.number();
        long downloads = Math.floorMod(tag.hashCode() * 31L, 4_000L) + 40;
        // GitHub dates a release's creation to its commit.
        Instant created = commit(version).committedAt();
        return new World.Release(
                ids.getAsLong(), tag, tag, false, version.candidate(), created, version.at(), downloads);
    }

    List<World.Tag> tags(List<ReleasePlan.Version> versions) {
        return versions.stream().map(this::tag).toList();
    }

    private World.Tag tag(ReleasePlan.Version version) {
        World.Commit commit = commit(version);
        Instant tagged = version.at().minusSeconds(TAGGED_SECONDS_BEFORE);
        return new World.Tag(
                "v" + version.number(),
                commit.sha(),
                form.annotated(),
                form.annotated() ? tagged : commit.committedAt());
    }

    private World.Commit commit(ReleasePlan.Version version) {
        Instant tagged = version.at().minusSeconds(TAGGED_SECONDS_BEFORE);
        List<Instant> times = commits.stream().map(World.Commit::committedAt).toList();
        int found = Collections.binarySearch(times, tagged, Comparator.naturalOrder());
        int before = found >= 0 ? found : -found - 2;
        return commits.get(Math.max(0, before));
    }
}
