package org.ossvitals.jobs.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.collect.Collector;
import org.ossvitals.connectors.collect.Progress;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.transport.Manners;
import org.ossvitals.connectors.github.transport.Tokens;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.recording.Recording;
import org.ossvitals.jobs.compute.Look;
import org.ossvitals.jobs.metric.Catalogue;
import org.ossvitals.jobs.metric.MetricFolder;

/** What has to hold of figures whatever the facts are: tried on the real SQL, with generated and with recorded facts. */
class PropertiesTest {
    private static final long SEED = 20261123;
    private static final byte[] KEY = "properties".getBytes(StandardCharsets.UTF_8);
    private static final Instant AS_OF = Instant.parse("2026-08-01T00:00:00Z");
    /** These tell of calendar months, which are no whole weeks. */
    private static final String CALENDAR = "\\S+ commit-activity (months-with|fewest)-.*";

    private static final List<MetricFolder> EVERY = Catalogue.load(List.of()).folders();
    private static final List<MetricFolder> RESPONSES = EVERY.stream()
            .filter(metric -> metric.id().matches("(issue|change-request)-first-response"))
            .toList();

    @TempDir
    private static Path folder;

    private static Lake lake;
    private static Look unchanged;
    private static SortedMap<String, List<Object>> figures;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void collect() throws IOException {
        World world = Worlds.all(folder.resolve("recorded"));
        lake = Lake.open(folder.resolve("lake"), KEY);
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            GitHubSource source =
                    new GitHubSource(github.endpoint(), Tokens.of("properties"), Manners.ORDINARY.with(github.clock()));
            new Collector(source, lake, 4, Progress.SILENT).collect(Recording.fullNames(world));
        }
        unchanged = new Look(lake, AS_OF, EVERY, Changes.none());
        figures = unchanged.figures();
    }

    @AfterAll
    static void close() throws IOException {
        unchanged.close();
        lake.close();
    }

    @Test
    void rowsInAnotherOrderAndWholeWeeksLaterChangeNothingButDates() throws IOException {
        int days = 7 * (1 + random.nextInt(200));
        SortedMap<String, List<Object>> later =
                figures(AS_OF.plus(Duration.ofDays(days)), EVERY, Changes.shuffledAndLater(SEED, days));

        assertThat(later.keySet()).isEqualTo(figures.keySet());
        assertThat(figures.keySet())
                .filteredOn(key -> !key.matches(CALENDAR))
                .as(days + " days later")
                .allSatisfy(key -> assertThat(later.get(key)).as(key).isEqualTo(figures.get(key)));
    }

    @Test
    void aNewNameOfARepositoryAndWhatABotOpensThereChangeNoWait() throws IOException {
        Map<String, Object> bot =
                Map.of("author_login", "renovate[bot]", "author_type", "Bot", "author_id", 29_139_614L);

        assertThat(told(figures(AS_OF, RESPONSES, Changes.renamed().andThen(Changes.opened(someDay(), bot)))))
                .isNotEmpty()
                .isEqualTo(told(waits()));
    }

    @Test
    void anIssueWithoutAnAnswerNeverLowersTheMedian() throws IOException {
        Map<String, Object> stranger = Map.of(
                "author_login", "a-stranger",
                "author_type", "User",
                "author_id", 999_999_999L,
                "author_association", "NONE");
        SortedMap<String, List<Object>> after = figures(AS_OF, RESPONSES, Changes.opened(someDay(), stranger));

        List<String> medians = figures.keySet().stream()
                .filter(key -> key.matches("\\S+ issue-first-response (median|p75) \\S+ "))
                .toList();
        assertThat(medians).isNotEmpty().allSatisfy(key -> assertThat(days(after.get(key)))
                .as(key)
                .isGreaterThanOrEqualTo(days(figures.get(key))));
        assertThat(medians).as("the stranger waits").anyMatch(key -> !after.get(key)
                .equals(figures.get(key)));
    }

    @Test
    void theCreditsOfCommitsSumToTheCommitsThatCount() {
        List<Row> sums = unchanged.rows(
                "select repository_id, count(distinct sha), sum(credits) from int_commit_credits group by all");

        assertThat(sums).hasSizeGreaterThanOrEqualTo(3).allSatisfy(row -> assertThat(row.getDouble(2))
                .isCloseTo(row.getLong(1), within(1e-6)));
    }

    @Test
    void aScopeIsAsDiverseAsItsPeopleOnlyWhenAllDoTheSame() {
        List<Row> spreads = unchanged.rows("""
                select
                  c.scope,
                  c.window,
                  c.unit,
                  c.spread.effective,
                  cast(c.spread.people as double),
                  min(w.credits) = max(w.credits)
                from int_concentration c
                join scopes s on s.scope = c.scope
                join int_credits_by_window w
                  on w.repository_id = s.repository_id and w.window = c.window and w.unit = c.unit
                group by all
                """);

        assertThat(spreads).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getDouble(3)).isBetween(1 - 1e-9, row.getDouble(4) + 1e-9);
            assertThat(row.getDouble(4) - row.getDouble(3) < 1e-9).isEqualTo(row.getBoolean(5));
        });
    }

    /** Also of bounds under what is unknown, as those of organisations. */
    @Test
    void noLowIsAboveItsHigh() {
        Map<String, List<Object>> bounded = figures.entrySet().stream()
                .filter(figure ->
                        figure.getValue().get(1) != null && figure.getValue().get(2) != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(bounded).isNotEmpty().allSatisfy((key, figure) -> assertThat((Double) figure.get(1))
                .as(key)
                .isLessThanOrEqualTo((Double) figure.get(2)));
    }

    private static SortedMap<String, List<Object>> figures(
            Instant asOf, List<MetricFolder> metrics, Consumer<SparkSession> change) throws IOException {
        try (Look look = new Look(lake, asOf, metrics, change)) {
            return look.figures();
        }
    }

    /** Of the metrics of waiting for a first response. */
    private static SortedMap<String, List<Object>> waits() {
        SortedMap<String, List<Object>> waits = new TreeMap<>(figures);
        List<String> ids = RESPONSES.stream().map(MetricFolder::id).toList();
        waits.keySet().removeIf(key -> !ids.contains(key.split(" ")[1]));
        return waits;
    }

    private Instant someDay() {
        return AS_OF.minusSeconds(1 + random.nextInt(90 * 86_400));
    }

    /** Value, low, high, n and events where anybody waited: all but how many were excluded. */
    private static Map<String, List<Object>> told(SortedMap<String, List<Object>> figures) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getValue().get(3) instanceof Long n && n > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().subList(0, 5)));
    }

    /** A median that is not reached is longer than any. */
    private static double days(List<Object> figure) {
        return figure.get(0) == null ? Double.POSITIVE_INFINITY : (Double) figure.get(0);
    }
}
