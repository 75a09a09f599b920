package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Identification;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Verdict;

/** What later runs know of the verdicts of earlier ones. */
final class VerdictHistoryTest {
    private static final Instant FIRST = Instant.parse("2026-08-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-10-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theFirstRunHasNone() throws IOException {
        VerdictHistory history = at(FIRST);
        assertThat(history.previousAsOf()).isEmpty();
        assertThat(history.runs()).isEmpty();
    }

    @Test
    void alarmsAndLevelsOfEarlierRunsAreRememberedAndWhatIsSteadyIsNot() throws IOException {
        run(FIRST, verdict("change", "amber"), verdict("change", null), verdict("level", null));
        assertThat(at(SECOND).previousAsOf()).contains(FIRST);
        assertThat(at(SECOND).runs().get(FIRST))
                .extracting(Verdict::kind, Verdict::alarm)
                .containsExactly(tuple("change", "amber"), tuple("level", null));
    }

    @Test
    void theyAreHandedOnFromRunToRun() throws IOException {
        run(FIRST, verdict("change", "amber"));
        run(SECOND, verdict("change", "red"));
        VerdictHistory history = at(THIRD);
        assertThat(history.runs().keySet()).containsExactly(FIRST, SECOND);
        assertThat(history.runs().get(FIRST)).containsExactly(verdict("change", "amber"));
        assertThat(history.runs().get(SECOND)).containsExactly(verdict("change", "red"));
    }

    @Test
    void aRunOfTheSameDayAgainFindsWhatItFoundTheFirstTime() throws IOException {
        run(FIRST, verdict("change", "amber"));
        run(SECOND, verdict("change", "red"));
        assertThat(at(SECOND).previousAsOf()).contains(FIRST);
        assertThat(at(SECOND).runs().keySet()).containsExactly(FIRST);
    }

    @Test
    void whatIsOlderThanSeventyDaysIsForgotten() throws IOException {
        run(FIRST, verdict("change", "amber"));
        assertThat(at(Instant.parse("2026-10-10T00:00:00Z")).runs()).containsOnlyKeys(FIRST);
        assertThat(at(Instant.parse("2026-10-11T00:00:00Z")).runs()).isEmpty();
    }

    @Test
    void tablesThatCannotBeReadMakeItAFirstRun() throws IOException {
        Path written = run(FIRST, verdict("change", "amber"));
        Files.writeString(written.resolve("verdicts.csv"), "nonsense\n1\n");
        assertThat(at(SECOND).previousAsOf()).isEmpty();
    }

    private VerdictHistory at(Instant asOf) throws IOException {
        return VerdictHistory.read(Lake.read(folder), asOf);
    }

    private Path run(Instant asOf, Verdict... verdicts) throws IOException {
        VerdictHistory history = at(asOf);
        try (Lake lake = Lake.open(folder)) {
            Path written = lake.newComputed();
            Portfolio portfolio = new Portfolio("sample", "Sample", asOf, null, null, "0.1.0", List.of());
            new Computed(
                            portfolio,
                            List.of(),
                            List.of(),
                            List.of(verdicts),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Identification.NONE)
                    .write(written);
            history.write(written);
            lake.publishComputed(written);
        }
        return Lake.read(folder).computed().orElseThrow();
    }

    private static Verdict verdict(String kind, String alarm) {
        return new Verdict(
                "harbour",
                "new-contributors",
                "any",
                "last-90d",
                kind,
                alarm == null ? "steady" : "worsening",
                null,
                1,
                7.0,
                null,
                null,
                7L,
                20.0,
                null,
                null,
                20L,
                -13.0,
                null,
                null,
                0.01,
                "exact Poisson ratio",
                9,
                1,
                "project",
                "year-ago",
                alarm,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
