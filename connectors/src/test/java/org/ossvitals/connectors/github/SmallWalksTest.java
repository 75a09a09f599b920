package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.connectors.github.TalkWorld.NOW;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Release;

/** The walks that take a few requests: releases, stars, profiles, accounts behind addresses. */
class SmallWalksTest {
    @TempDir
    Path folder;

    @Test
    void aReleaseIsARowWhenItChangesAndItsDownloadsWhenTheyCount() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(0))) {
            assertThat(trial.run(Releases::new, Window.EVERYTHING).rows()).isEqualTo(4);
            assertThat(trial.run(Releases::new, Window.EVERYTHING).rows()).isZero();

            trial.server.clock().advance(java.time.Duration.ofDays(1));
            trial.server.change(TalkWorld.changed(repository -> repository.releases(List.of(
                    new Release(100, "v1", "One", false, false, NOW, NOW, 44),
                    new Release(
                            200, "v2", "Two", false, false, TalkWorld.START, TalkWorld.START.plusSeconds(90), 7)))));
            assertThat(trial.run(Releases::new, Window.EVERYTHING).rows()).isEqualTo(2);
            assertThat(trial.rows("release_downloads", "release_id", "observed_on", "downloads"))
                    .containsExactlyInAnyOrder("1 100 2026-09-30 41", "1 200 2026-09-30 7", "1 100 2026-10-01 44");
        }
    }

    @Test
    void aStarThatWasTakenBackIsFoundHoweverOldItIs() throws IOException {
        Map<LocalDate, Integer> days = eightyWeeks();
        LocalDate old = LocalDate.of(2026, 9, 29).minusWeeks(70);
        try (Trial trial = new Trial(folder, TalkWorld.of(0))) {
            trial.server.change(TalkWorld.changed(repository -> repository.starsByDay(days)));
            look(trial);
            assertThat(trial.run(StarDays::new, Window.EVERYTHING).rows()).isEqualTo(80);
            int before = trial.requests();
            assertThat(trial.run(StarDays::new, Window.EVERYTHING).rows()).isZero();
            assertThat(trial.requests() - before).isEqualTo(1);

            Map<LocalDate, Integer> fewer = new HashMap<>(days);
            fewer.remove(old);
            trial.server.change(TalkWorld.changed(repository -> repository.starsByDay(fewer)));
            look(trial);
            assertThat(trial.run(StarDays::new, Window.EVERYTHING).rows()).isEqualTo(1);
            assertThat(trial.rows("star_days", "starred_on", "stars")).contains("1 " + old + " 0");
        }
    }

    @Test
    void aHistoryOfStarsThatWasBrokenOffGoesOnAtItsPageUnlessThereIsNewsFurtherUp() throws IOException {
        Map<LocalDate, Integer> days = eightyWeeks();
        try (Trial trial = new Trial(folder, TalkWorld.of(0))) {
            trial.server.change(TalkWorld.changed(repository -> repository.starsByDay(days)));
            look(trial);
            trial.killed(StarDays::new, Window.EVERYTHING, 2);
            int before = trial.requests();
            trial.killed(StarDays::new, Window.EVERYTHING, 2);
            assertThat(trial.requests() - before).isEqualTo(2);

            Map<LocalDate, Integer> more = new HashMap<>(days);
            more.merge(LocalDate.of(2026, 9, 29), 1, Integer::sum);
            trial.server.change(TalkWorld.changed(repository -> repository.starsByDay(more)));
            look(trial);
            trial.run(StarDays::new, Window.EVERYTHING);
            assertThat(trial.rows("star_days", "starred_on", "stars"))
                    .containsExactlyInAnyOrderElementsOf(more.entrySet().stream()
                            .map(day -> "1 " + day.getKey() + " " + day.getValue())
                            .toList());
        }
    }

    private static Map<LocalDate, Integer> eightyWeeks() {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (int week = 0; week < 80; week++) {
            days.put(LocalDate.of(2026, 9, 29).minusWeeks(week), 1 + week % 3);
        }
        return days;
    }

    @Test
    void aHistoryOfStarsThatIsOutOfSightIsAskedForAgainWhereThereAreStars() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(0))) {
            trial.server.change(TalkWorld.changed(repository -> repository.starsByDay(null)));
            trial.prepare(batch -> batch.watermark("totals/1", "stars", "7"));
            assertThat(trial.run(StarDays::new, Window.EVERYTHING).settled()).isFalse();

            trial.prepare(batch -> batch.watermark("totals/1", "stars", "0"));
            assertThat(trial.run(StarDays::new, Window.EVERYTHING).settled()).isTrue();
        }
    }

    @Test
    void peopleAndOrganisationsAreAskedOnceAMonthAndByNumberWhereTheirLoginIsNotTheirsAnyMore() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(0))) {
            trial.server.change(world -> new World(
                    world.name(),
                    world.now(),
                    world.note(),
                    world.web(),
                    world.repositories(),
                    Map.of(
                            "ada", new Account(99, "ada", "User", null, null, "Oslo", NOW),
                            "ada-l", new Account(11, "ada-l", "User", null, "Acme", "Paris", NOW),
                            "acme", new Account(21, "acme", "Organization", null, null, "Berlin", NOW))));
            trial.prepare(batch -> {
                Profiles.want(batch, 11, "ada", "User");
                Profiles.want(batch, 12, "nobody", null);
                Profiles.want(batch, 13, "robot[bot]", "Bot");
                Profiles.want(batch, 21, "acme", "Organization");
            });
            assertThat(profiles(trial, 0)).isEqualTo(Collected.all(2));
            assertThat(trial.rows("profiles", "account_id", "login", "location"))
                    .containsExactlyInAnyOrder("null 11 ada-l Paris", "null 21 acme Berlin");
            int before = trial.requests();
            assertThat(profiles(trial, 29).rows()).isZero();
            assertThat(trial.requests()).isEqualTo(before);
            assertThat(profiles(trial, 31).rows()).isEqualTo(2);
        }
    }

    @Test
    void anAddressIsAskedByOneOfItsCommits() throws IOException {
        Commit linked = commit("a".repeat(40), "ada");
        Commit unlinked = commit("b".repeat(40), null);
        try (Trial trial = new Trial(folder, TalkWorld.of(0))) {
            trial.server.change(TalkWorld.changed(repository -> repository.commits(List.of(linked, unlinked))));
            trial.prepare(batch -> {
                batch.watermark("addresses/1", "hash-one", linked.sha());
                batch.watermark("addresses/1", "hash-two", unlinked.sha());
                batch.watermark("addresses/1", "hash-three", "c".repeat(40) + " example.org");
            });
            trial.run(CommitAccounts::new, Window.EVERYTHING);

            assertThat(trial.rows("addresses", "email_hash", "account_id", "login", "email_domain"))
                    .containsExactlyInAnyOrder(
                            "null hash-one 11 ada null",
                            "null hash-two null null null",
                            "null hash-three null null example.org");
            assertThat(trial.lake.watermarks("addresses/1")).isEmpty();
        }
    }

    private static Commit commit(String sha, String login) {
        return new Commit(
                sha,
                List.of(),
                login,
                "Ada",
                "ada@example.org",
                NOW,
                NOW,
                "Subject",
                List.of(),
                org.ossvitals.connectors.simulation.Signing.BY_THE_AUTHOR);
    }

    private static Collected profiles(Trial trial, int days) throws IOException {
        Collected[] collected = new Collected[1];
        trial.prepare(batch -> collected[0] = new Profiles(trial.api())
                .collect(trial.lake.watermarks(Profiles.WALK), batch, NOW.plus(java.time.Duration.ofDays(days))));
        return collected[0];
    }

    private static void look(Trial trial) throws IOException {
        Look look = new Repositories(trial.api()).look(List.of("acme/full")).get("acme/full");
        trial.prepare(batch -> look.into(batch, "acme/full"));
    }
}
