package org.ossvitals.connectors.simulation.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.ossvitals.connectors.simulation.Signing;
import org.ossvitals.connectors.simulation.World;

/** The code of a repository: one line of commits, and a release every few weeks. */
final class Code {
    private static final Duration BETWEEN_RELEASES = Duration.ofDays(28);
    /** Of all who ever say something, one in ten writes code that is merged. */
    private static final int AUTHORS = 10;

    private final SplittableRandom dice;
    private final int authors;

    Code(int people, SplittableRandom dice) {
        this.authors = Math.max(1, people / AUTHORS);
        this.dice = dice;
    }

    List<World.Commit> commits(int count, Growth growth) {
        List<World.Commit> commits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commits.add(commit(commits, growth.at((i + dice.nextDouble()) / count)));
        }
        return commits;
    }

    World.Commit commit(List<World.Commit> before, Instant at) {
        double luck = dice.nextDouble();
        String login = Crowd.login((int) (authors * luck * luck));
        return new World.Commit(
                sha(),
                before.isEmpty()
                        ? List.of()
                        : List.of(before.get(before.size() - 1).sha()),
                login,
                login,
                login + "@code.example.org",
                at.minusSeconds(dice.nextInt(86_400)),
                at,
                "Change " + before.size(),
                List.of(),
                Signing.BY_THE_AUTHOR);
    }

    List<World.Release> releases(Instant start, Instant end, LongSupplier ids) {
        List<World.Release> releases = new ArrayList<>();
        for (Instant at = start.plus(BETWEEN_RELEASES); at.isBefore(end); at = at.plus(BETWEEN_RELEASES)) {
            String tag = "v" + (releases.size() + 1);
            releases.add(new World.Release(ids.getAsLong(), tag, tag, false, false, at, at, 100 + dice.nextInt(5_000)));
        }
        return releases;
    }

    /** A tag for each release, on the newest commit of its day. */
    static List<World.Tag> tags(List<World.Release> releases, List<World.Commit> commits) {
        List<World.Tag> tags = new ArrayList<>();
        int newest = 0;
        for (World.Release release : releases) {
            while (newest + 1 < commits.size()
                    && !commits.get(newest + 1).committedAt().isAfter(release.createdAt())) {
                newest++;
            }
            tags.add(new World.Tag(release.tag(), commits.get(newest).sha(), true, release.createdAt()));
        }
        return tags;
    }

    private String sha() {
        byte[] bytes = new byte[20];
        dice.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
