package org.ossvitals.connectors.simulation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ossvitals.connectors.simulation.sample.Told.Window.last;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.sample.Told.Window;

/** Each story must show in plain counts, with the demo's seed and with others. */
@ParameterizedClass
@ValueSource(longs = {SampleFoundation.SEED, 1, 2})
class PlantedStoriesTest {
    private static final Window QUARTER = last(90);
    private static final Window YEAR = last(365);

    private final World world;

    PlantedStoriesTest(long seed) {
        world = SampleFoundation.world(seed);
    }

    @Test
    void harbourStoppedAnswering() {
        Told harbour = Told.of(world, "harbour");

        assertThat(harbour.issues(QUARTER).count()).isBetween(100L, 160L);
        assertThat(harbour.answeredInAWeek(QUARTER.yearAgo())).isBetween(0.65, 0.85);
        assertThat(harbour.answeredInAWeek(QUARTER)).isBetween(0.03, 0.17);
    }

    @Test
    void juniperAnswersAgain() {
        Told juniper = Told.of(world, "juniper");

        assertThat(juniper.answeredInAWeek(QUARTER.yearAgo())).isBetween(0.2, 0.5);
        assertThat(juniper.answeredInAWeek(QUARTER)).isBetween(0.68, 0.95);
    }

    @Test
    void onePersonWritesAlmostAllOfCobalt() {
        Told cobalt = Told.of(world, "cobalt");

        assertThat(cobalt.topShare(YEAR)).isBetween(0.91, 0.98);
        assertThat(cobalt.credits(YEAR)).hasSizeBetween(6, 20);
    }

    @Test
    void everybodyAtGraniteWithAKnownEmployerHasTheSame() {
        Told granite = Told.of(world, "granite");

        assertThat(granite.credits(YEAR)).hasSizeBetween(20, 45);
        assertThat(granite.credits(YEAR).keySet())
                .extracting(login -> world.accounts().get(login).company().toLowerCase(Locale.ROOT))
                .allMatch(company -> company.contains("quarrystone"));
    }

    @Test
    void metronomeReleasesOnTheFifteenthOfEveryMonth() {
        List<Instant> releases = Told.of(world, "metronome").featureReleases();

        assertThat(releases).hasSize(59);
        assertThat(releases)
                .extracting(at -> at.atOffset(ZoneOffset.UTC).getDayOfMonth())
                .containsOnly(15);
    }

    @Test
    void almanacReleasedEveryFewWeeksAndThenNoMore() {
        List<Instant> releases = Told.of(world, "almanac").featureReleases();
        List<Long> gaps = IntStream.range(1, releases.size())
                .mapToObj(i ->
                        Duration.between(releases.get(i - 1), releases.get(i)).toDays())
                .toList();

        assertThat(gaps).hasSizeGreaterThan(14).allMatch(days -> days > 24 && days < 75);
        assertThat(Duration.between(releases.get(releases.size() - 1), world.now())
                        .toDays())
                .isEqualTo(147);
    }

    @Test
    void botsOpenMostOfTurnstileAndSpeakFirst() {
        Told turnstile = Told.of(world, "turnstile");
        double bots = turnstile
                .changes(QUARTER)
                .filter(change -> Told.bot(change.author()))
                .count();

        assertThat(bots / turnstile.changes(QUARTER).count()).isGreaterThan(0.75);
        assertThat(turnstile.repository().threads())
                .filteredOn(thread -> !thread.comments().isEmpty())
                .allMatch(thread -> Told.bot(thread.comments().get(0).author()));
    }

    @Test
    void kestrelGrowsFast() {
        Told kestrel = Told.of(world, "kestrel");

        assertThat(kestrel.repository().createdAt()).isAfter("2025-01-01T00:00:00Z");
        assertThat(kestrel.issues(QUARTER).count())
                .isGreaterThan(3 * kestrel.issues(QUARTER.yearAgo()).count());
        assertThat(kestrel.credits(YEAR).size())
                .isGreaterThan(2 * kestrel.credits(YEAR.yearAgo()).size());
    }

    @Test
    void emberFades() {
        Told ember = Told.of(world, "ember");

        assertThat(ember.credits(YEAR.yearAgo())).hasSizeBetween(40, 90);
        assertThat(ember.credits(YEAR)).hasSizeBetween(6, 16);
        assertThat(ember.featureReleases()).filteredOn(YEAR::has).hasSize(1);
    }

    @Test
    void halfOfWicketIsNowhere() {
        List<Optional<String>> places = Told.of(world, "wicket").profiles(YEAR, World.Account::location);
        long nowhere = places.stream()
                .filter(place -> place.map(Places::isNowhere).orElse(true))
                .count();

        assertThat(nowhere / (double) places.size()).isBetween(0.42, 0.65);
    }

    @Test
    void quillIsArchivedAndSilent() {
        SimulatedRepository quill = Told.of(world, "quill").repository();

        assertThat(quill.archived()).isTrue();
        assertThat(quill.threads())
                .allMatch(thread -> thread.updatedAt().isBefore(Instant.parse("2025-08-01T00:00:00Z")));
        assertThat(quill.commits()).isNotEmpty();
    }

    @Test
    void nothingHasHappenedAtSeedbed() {
        SimulatedRepository seedbed = Told.of(world, "seedbed").repository();

        assertThat(seedbed.threads()).isEmpty();
        assertThat(seedbed.commits()).isEmpty();
        assertThat(seedbed.tags()).isEmpty();
    }

    @Test
    void bulletinHasChangeRequestsButNoIssues() {
        Told bulletin = Told.of(world, "bulletin");

        assertThat(bulletin.repository().hasIssues()).isFalse();
        assertThat(bulletin.issues(last(2000))).isEmpty();
        assertThat(bulletin.credits(YEAR)).isNotEmpty();
    }

    @Test
    void aBotSweepsTidewaterThisAugust() {
        List<World.Event> closings = Told.of(world, "tidewater").repository().threads().stream()
                .flatMap(thread -> thread.events().stream())
                .filter(event -> event.event().equals("closed") && Robots.STALE.equals(event.actor()))
                .toList();

        assertThat(closings).hasSizeGreaterThan(40).allMatch(event -> QUARTER.has(event.createdAt()));
    }
}
