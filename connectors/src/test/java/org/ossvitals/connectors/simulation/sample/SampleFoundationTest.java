package org.ossvitals.connectors.simulation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

class SampleFoundationTest {
    private static final World WORLD = SampleFoundation.world(SampleFoundation.SEED);

    private static Stream<World.Thread> threads() {
        return WORLD.repositories().stream().flatMap(repository -> repository.threads().stream());
    }

    // Worlds are compared by equals: printing two of them helps nobody.
    @Test
    void theSameSeedGivesTheSameWorld() {
        assertThat(SampleFoundation.world(SampleFoundation.SEED).equals(WORLD)).isTrue();
    }

    @Test
    void anotherSeedGivesAnotherWorld() {
        assertThat(SampleFoundation.world(7).equals(WORLD)).isFalse();
    }

    @Test
    void aChangedStoryChangesNoOther() {
        Stories stories = Stories.packaged();
        List<Story> changed = new ArrayList<>(stories.stories());
        changed.set(0, older(changed.get(0)));
        World other = SampleFoundation.world(SampleFoundation.SEED, new Stories(stories.regulars(), changed));
        List<SimulatedRepository> before = WORLD.repositories();
        List<SimulatedRepository> after = other.repositories();

        assertThat(after.get(0).equals(before.get(0))).isFalse();
        assertThat(after.subList(1, after.size()).equals(before.subList(1, before.size())))
                .isTrue();
    }

    private static Story older(Story story) {
        return new Story(
                story.project(),
                story.repository(),
                story.about(),
                story.created().minusYears(1),
                story.until(),
                story.archived(),
                story.hasIssues(),
                story.license(),
                story.lost(),
                story.people(),
                story.issues(),
                story.changes(),
                story.bots(),
                story.releases(),
                story.stars());
    }

    @Test
    void isAboutAsLargeAsAFoundation() {
        assertThat(WORLD.repositories()).hasSize(28);
        assertThat(threads().count()).isBetween(11_000L, 15_000L);
        assertThat(threads()
                        .mapToInt(thread -> thread.comments().size()
                                + thread.reviews().size()
                                + thread.events().size())
                        .sum())
                .isBetween(30_000, 50_000);
    }

    @Test
    void nothingHappensAtOrAfterTheEnd() {
        assertThat(threads().map(World.Thread::updatedAt)).allMatch(WORLD.now()::isAfter);
        assertThat(WORLD.repositories()).allSatisfy(repository -> {
            assertThat(repository.commits())
                    .allMatch(commit -> commit.committedAt().isBefore(WORLD.now()));
            assertThat(repository.releases())
                    .allMatch(release -> release.publishedAt().isBefore(WORLD.now()));
            assertThat(repository.tags()).allMatch(tag -> tag.taggedAt().isBefore(WORLD.now()));
        });
    }

    @Test
    void numbersAreUniqueAndGrowWithTime() {
        for (SimulatedRepository repository : WORLD.repositories()) {
            assertThat(repository.threads())
                    .extracting(World.Thread::number)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(repository.threads()).extracting(World.Thread::createdAt).isSorted();
            assertThat(repository.threads().stream()
                            .mapToInt(World.Thread::number)
                            .max()
                            .orElse(0))
                    .isEqualTo(repository.threadNumbers());
        }
    }

    @Test
    void aThreadWasLastUpdatedWhenTheNewestThingHappenedOnIt() {
        assertThat(threads()).allSatisfy(thread -> {
            List<Instant> times = Stream.of(
                            Stream.of(thread.createdAt()),
                            thread.comments().stream().map(World.Comment::createdAt),
                            thread.reviews().stream().map(World.Review::submittedAt),
                            thread.events().stream().map(World.Event::createdAt))
                    .flatMap(all -> all)
                    .sorted()
                    .toList();
            assertThat(times.get(0)).isEqualTo(thread.createdAt());
            assertThat(times.get(times.size() - 1)).isEqualTo(thread.updatedAt());
        });
    }

    @Test
    void aMergeIsAClosingBySomebody() {
        assertThat(threads().filter(thread -> thread.mergedAt() != null))
                .isNotEmpty()
                .allSatisfy(thread -> {
                    assertThat(thread.closedAt()).isEqualTo(thread.mergedAt());
                    assertThat(thread.events()).extracting(World.Event::event).contains("merged", "closed");
                    assertThat(thread.kind()).isEqualTo("change_request");
                });
    }

    @Test
    void aClosedThreadSaysWhoClosedIt() {
        assertThat(threads().filter(thread -> thread.closedAt() != null)).allMatch(thread -> thread.events().stream()
                .anyMatch(event ->
                        event.event().equals("closed") && event.createdAt().equals(thread.closedAt())));
    }

    @Test
    void everyLoginHasAnAccountOfItsOwn() {
        Set<String> logins = new HashSet<>();
        threads().forEach(thread -> {
            logins.add(thread.author());
            logins.add(thread.mergedBy());
            thread.comments().forEach(comment -> logins.add(comment.author()));
            thread.reviews().forEach(review -> logins.add(review.author()));
            thread.events().forEach(event -> logins.add(event.actor()));
        });
        WORLD.repositories()
                .forEach(repository -> repository.commits().forEach(commit -> logins.add(commit.authorLogin())));

        // A deleted account is null.
        assertThat(logins.remove(null)).isTrue();
        assertThat(WORLD.accounts()).containsKeys(logins.toArray(String[]::new));
        assertThat(WORLD.accounts().values()).extracting(World.Account::id).doesNotHaveDuplicates();
    }

    @Test
    void idsAreUnique() {
        LongStream ids = threads().flatMapToLong(thread -> Stream.of(
                        LongStream.of(thread.id()),
                        thread.comments().stream().mapToLong(World.Comment::id),
                        thread.reviews().stream().mapToLong(World.Review::id),
                        thread.events().stream().mapToLong(World.Event::id),
                        thread.reviewComments().stream().mapToLong(World.ReviewComment::id))
                .flatMapToLong(all -> all));

        assertThat(ids.boxed().toList()).doesNotHaveDuplicates();
    }

    @Test
    void everyParentIsAnEarlierCommit() {
        for (SimulatedRepository repository : WORLD.repositories()) {
            Set<String> seen = new HashSet<>();
            for (World.Commit commit : repository.commits()) {
                assertThat(seen).containsAll(commit.parents());
                seen.add(commit.sha());
            }
            assertThat(seen).hasSameSizeAs(repository.commits());
        }
    }

    @Test
    void everyTagNamesACommit() {
        assertThat(WORLD.repositories()).allSatisfy(repository -> assertThat(
                        repository.commits().stream().map(World.Commit::sha).toList())
                .containsAll(repository.tags().stream().map(World.Tag::sha).toList()));
    }

    @Test
    void weekendsAreQuiet() {
        double weekend = threads()
                .map(thread -> thread.createdAt().atOffset(ZoneOffset.UTC).getDayOfWeek())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) >= 0)
                .count();

        assertThat(weekend / threads().count()).isLessThan(0.2);
    }

    @Test
    void titlesAndProfilesHoldWhatBreaksCarelessSoftware() {
        assertThat(threads().map(World.Thread::title))
                .anyMatch(title -> title.startsWith("="))
                .anyMatch(title -> title.contains("<script>"))
                .anyMatch(title -> title.length() > 500);
        assertThat(WORLD.accounts().values().stream()
                        .map(World.Account::location)
                        .filter(Objects::nonNull))
                .contains("Earth", "São Paulo, Brasil");
    }
}
