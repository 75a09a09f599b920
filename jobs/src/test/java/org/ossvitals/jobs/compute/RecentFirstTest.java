package org.ossvitals.jobs.compute;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.collect.Collector;
import org.ossvitals.connectors.collect.Plan;
import org.ossvitals.connectors.collect.Progress;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.sample.SampleFoundation;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.people.PeopleFolder;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.CreditRank;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Restatement;
import org.ossvitals.reports.model.WaitingShare;
import org.ossvitals.reports.model.WaitingThread;

/** What the first night tells after its recent part, and after all of it: less, and never something else. */
class RecentFirstTest {
    private static final Instant AS_OF = Instant.parse("2026-10-01T00:00:00Z");
    private static final String REPOSITORY = "sample/harbour";
    /** What a reader looks for first, and has to find after the recent part already. */
    private static final Set<String> HEADLINES = Set.of(
            "issue-first-response answered-7d last-90d",
            "issue-first-response answered-7d year-ago-90d",
            "issue-first-response median last-90d",
            "change-request-first-response answered-7d last-90d",
            "change-request-closure-ratio flow last-90d",
            "change-request-closure-ratio flow year-ago-90d",
            "change-requests opened last-90d",
            "change-requests merged last-90d",
            "issues-new opened last-90d",
            "issues-closed closed last-90d",
            "active-contributors any last-90d",
            "active-contributors code year-ago-90d",
            "contributor-absence-factor change-requests last-365d",
            "contributor-concentration effective last-365d",
            "location-coverage people last-365d",
            "release-frequency feature last-365d",
            "stars gained last-90d");
    /** What only the whole history can tell. */
    private static final Set<String> STOCKS = Set.of(
            "unanswered-issues over-7d last-90d",
            "change-request-closure-ratio open last-90d",
            "change-request-closure-ratio clearance last-90d",
            "new-contributors any last-90d",
            "contributor-absence-factor change-requests year-ago-365d",
            "location-coverage people year-ago-365d",
            "issues-new opened 2025-05");

    @TempDir
    private static Path folder;

    private static Computed recent;
    private static Computed dayAfter;
    private static Computed whole;

    @BeforeAll
    static void collectTheRecentPartAndThenTheRest() throws IOException {
        World sample = SampleFoundation.world(SampleFoundation.SEED);
        World world = sample.with(List.of(sample.repository(REPOSITORY)));
        try (SimulatedGitHub github = SimulatedGitHub.serve(world);
                Lake lake = Lake.open(folder.resolve("lake"))) {
            GitHubSource source = new GitHubSource(github.endpoint(), Tokens.of("simulated"), Manners.ORDINARY);
            Collector collector = new Collector(source, lake, Plan.whole(4), Progress.SILENT);
            collector.recent(List.of(REPOSITORY));
            recent = ComputeJob.run(settings(lake, AS_OF));
            collector.history();
            dayAfter = ComputeJob.run(settings(lake, AS_OF.plus(Duration.ofDays(1))));
            whole = ComputeJob.run(settings(lake, AS_OF));
        }
    }

    @Test
    void whatIsToldAfterTheRecentPartIsWhatTheWholeTells() {
        Map<String, Measure> all = byKey(whole);
        List<Measure> told = recent.measures().stream()
                .filter(measure -> !measure.status().equals("not_collected"))
                .toList();

        assertThat(told).hasSizeGreaterThan(1000);
        assertThat(told).allSatisfy(measure -> assertThat(measure).isEqualTo(all.get(key(measure))));
    }

    @Test
    void theHeadlinesOfThePageAreToldAtOnce() {
        Map<String, Measure> early = byKey(recent);

        assertThat(HEADLINES).allSatisfy(headline -> assertThat(
                        early.get("project harbour " + headline).status())
                .isEqualTo(byKey(whole).get("project harbour " + headline).status())
                .isIn("ok", "small_sample", "not_reached"));
    }

    @Test
    void whatNeedsTheHistoryIsNotCollectedUntilItIsThere() {
        assertThat(STOCKS).allSatisfy(stock -> {
            Measure early = byKey(recent).get("project harbour " + stock);
            assertThat(early.value()).as(stock).isNull();
            assertThat(early.status()).as(stock).isEqualTo("not_collected");
            assertThat(early.reason()).as(stock).contains("known since 2025-05-");
            assertThat(byKey(whole).get("project harbour " + stock).value())
                    .as(stock)
                    .isNotNull();
        });
        assertThat(whole.measures())
                .noneMatch(measure -> "not_collected".equals(measure.status())
                        && measure.reason().contains("known since"));
    }

    @Test
    void whatTheHistoryAddsToThePastIsRestatedAsHistory() {
        assertThat(dayAfter.restatements())
                .hasSizeGreaterThan(1000)
                .allMatch(row -> row.cause().equals("history") && row.oldValue() == null && row.newValue() != null);
        assertThat(dayAfter.restatements())
                .filteredOn(
                        row -> row.metric().equals("issues-new") && row.window().equals("2025-05"))
                .extracting(Restatement::newValue)
                .containsExactly(byKey(whole)
                        .get("project harbour issues-new opened 2025-05")
                        .value());
        assertThat(whole.restatements()).isEmpty();
    }

    @Test
    void tablesBesideTheMeasuresTellNoMoreThanTheyKnow() {
        assertThat(whole.curves()).containsAll(recent.curves());
        assertThat(recent.curves()).extracting(WaitingShare::window).contains("last-90d", "year-ago-90d");
        assertThat(whole.credits()).containsAll(recent.credits());
        assertThat(recent.credits()).extracting(CreditRank::window).containsOnly("last-365d");
        assertThat(whole.countries()).containsAll(recent.countries());
        assertThat(recent.countries()).extracting(CountryShare::window).containsOnly("last-365d");
        assertThat(whole.waiting()).containsAll(recent.waiting());
        assertThat(whole.waiting())
                .extracting(WaitingThread::openedAt)
                .anyMatch(Instant.parse("2025-05-29T00:00:00Z")::isAfter);
    }

    @Test
    void pagesAndVerdictsKnowSinceWhen() {
        Portfolio.Repository early =
                recent.portfolio().projects().get(0).repositories().get(0);
        Portfolio.Repository late =
                whole.portfolio().projects().get(0).repositories().get(0);

        assertThat(early.knownSince()).isBetween("2025-05-29", "2025-05-30");
        assertThat(late.knownSince()).isNull();
        assertThat(early.numbers().completeness()).isGreaterThan(0.98);
        assertThat(early.numbers().given()).isLessThan(late.numbers().given());
        // The first month is cut, and why a number is missing is asked once the history is there.
        List<String> months =
                recent.numbers().stream().skip(1).map(RecentFirstTest::counted).toList();
        assertThat(whole.numbers()).extracting(RecentFirstTest::counted).containsAll(months);
        assertThat(judged(recent)).isNotEmpty().allMatch(judged(whole)::contains);
    }

    private static String counted(NumberMonth month) {
        return month.month() + ": " + month.seen() + " of " + month.given();
    }

    /** Verdicts themselves depend on how many comparisons could be made in all, and on how far back months are known. */
    private static List<String> judged(Computed computed) {
        return computed.verdicts().stream()
                .filter(verdict -> verdict.p() != null)
                .map(verdict -> Stream.of(verdict.metric(), verdict.measure(), verdict.value(), verdict.pastValue())
                        .map(String::valueOf)
                        .toList()
                        .toString())
                .toList();
    }

    private static Map<String, Measure> byKey(Computed computed) {
        return computed.measures().stream().collect(toMap(RecentFirstTest::key, measure -> measure));
    }

    private static String key(Measure measure) {
        return String.join(
                " ",
                Stream.of(
                                measure.scopeKind(),
                                measure.scope(),
                                measure.metric(),
                                measure.measure(),
                                measure.window(),
                                measure.dimension())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static ComputeSettings settings(Lake lake, Instant asOf) {
        Registry registry = new Registry(
                new Registry.Foundation("sample", "Sample"),
                List.of(Registry.Project.undeclared("harbour", "Harbour", REPOSITORY)));
        return new ComputeSettings(registry, asOf, lake, List.of(), PeopleFolder.NONE, null, "1");
    }
}
