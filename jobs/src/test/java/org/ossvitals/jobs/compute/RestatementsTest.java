package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Restatement;

/** What changed about months that were over, and why. */
final class RestatementsTest {
    private static final Instant BEFORE = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    private static final String COUNT = "opened";

    @TempDir
    private Path folder;

    @Test
    void anotherValueOfACompleteMonthIsRestatedWithOldNewAndCause() {
        assertThat(between(figure(COUNT, "2026-06", 7.0), figure(COUNT, "2026-06", 8.0)))
                .containsExactly(new Restatement(
                        "harbour", "m", COUNT, "2026-06", "issues", 7.0, "ok", 8.0, "ok", "late_facts", BEFORE, NOW));
    }

    @Test
    void theSameValueIsNone() {
        assertThat(between(figure(COUNT, "2026-06", 0.1 + 0.2), figure(COUNT, "2026-06", 0.3)))
                .isEmpty();
    }

    @Test
    void aMonthThatWasNotOverOrNotComputedBeforeIsNone() {
        assertThat(between(figure(COUNT, "2026-09", 1.0), figure(COUNT, "2026-09", 9.0)))
                .isEmpty();
        assertThat(between(figure(COUNT, "2026-05", 1.0), figure(COUNT, "2026-06", 9.0)))
                .isEmpty();
    }

    @Test
    void whatWasNotCollectedThenIsHistory() {
        Measure unknown = row(COUNT, "2026-06", null, null, "not_collected");
        assertThat(between(unknown, figure(COUNT, "2026-06", 8.0)))
                .extracting(Restatement::cause, Restatement::oldValue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("history", null));
    }

    @Test
    void otherRepositoriesAreTheCauseBeforeLateFacts() {
        PastFigures before = past(BEFORE, "v1", "sample/harbour", figure(COUNT, "2026-06", 7.0));
        PastFigures now = past(NOW, "v1", "sample/pier", figure(COUNT, "2026-06", 8.0));
        assertThat(causes(before, now, figure(COUNT, "2026-06", 8.0))).containsExactly("scope");
    }

    @Test
    void anotherDefinitionIsTheCauseBeforeAllOthers() {
        PastFigures before = past(BEFORE, "v1", "sample/harbour", figure(COUNT, "2026-06", 7.0));
        PastFigures now = past(NOW, "v2", "sample/pier", figure(COUNT, "2026-06", 8.0));
        assertThat(causes(before, now, figure(COUNT, "2026-06", 8.0))).containsExactly("definition");
    }

    @Test
    void waitsThatWereStillFollowedAreNone() {
        assertThat(between(wait("median", "2026-06", 7.0), wait("median", "2026-06", 9.0)))
                .isEmpty();
        assertThat(between(wait("mean-imputed-15d", "2026-06", 7.0), wait("mean-imputed-15d", "2026-06", 9.0)))
                .isEmpty();
        assertThat(between(wait("answered-30d", "2026-08", 0.5), wait("answered-30d", "2026-08", 0.6)))
                .isEmpty();
    }

    @Test
    void waitsThatWereFollowedToTheirEndAreRestated() {
        assertThat(between(wait("answered-30d", "2026-07", 0.5), wait("answered-30d", "2026-07", 0.6)))
                .extracting(Restatement::cause)
                .containsExactly("late_facts");
    }

    @Test
    void whatARunSaidIsReadBackAsItWas() throws IOException {
        PastFigures past = past(
                BEFORE,
                "v1",
                "sample/harbour",
                figure(COUNT, "2026-06", 7.0),
                row("x", "2026-06", null, null, "stale"));
        past.write(folder.resolve("past"));
        assertThat(PastFigures.read(folder.resolve("past"))).isEqualTo(past);
    }

    @Test
    void aRunAsOfTheSameDayAgainComparesWithTheSameRunBefore() throws IOException {
        try (Lake lake = Lake.open(folder.resolve("lake"))) {
            publish(lake, past(BEFORE, "v1", "sample/harbour", figure(COUNT, "2026-06", 7.0)));
            publish(lake, past(NOW, "v1", "sample/harbour", figure(COUNT, "2026-06", 8.0)));
            publish(lake, past(NOW, "v1", "sample/harbour", figure(COUNT, "2026-06", 9.0)));
            assertThat(FigureHistory.read(lake, NOW).previous())
                    .map(PastFigures::asOf)
                    .contains(BEFORE);
            assertThat(FigureHistory.read(lake, BEFORE).previous()).isEmpty();
        }
    }

    private static void publish(Lake lake, PastFigures figures) throws IOException {
        FigureHistory history = FigureHistory.read(lake, figures.asOf());
        Path computed = Files.createDirectories(lake.newComputed());
        history.write(computed, figures);
        lake.publishComputed(computed);
    }

    private static List<Restatement> between(Measure before, Measure now) {
        return Restatements.between(
                past(BEFORE, "v1", "sample/harbour", before),
                past(NOW, "v1", "sample/harbour", now),
                List.of(metric()),
                List.of(now));
    }

    private static List<String> causes(PastFigures before, PastFigures now, Measure row) {
        return Restatements.between(before, now, List.of(metric()), List.of(row)).stream()
                .map(Restatement::cause)
                .toList();
    }

    private static PastFigures past(Instant asOf, String fingerprint, String repository, Measure... rows) {
        var figures = new TreeMap<String, java.util.SortedMap<String, PastFigures.Figure>>();
        for (Measure row : rows) {
            figures.computeIfAbsent("harbour m " + row.measure(), any -> new TreeMap<>())
                    .put(row.window(), new PastFigures.Figure(row.value(), row.status()));
        }
        return new PastFigures(
                asOf,
                new TreeMap<>(Map.of("m", fingerprint)),
                new TreeMap<>(Map.of("harbour", new TreeSet<>(List.of(repository)))),
                figures,
                0);
    }

    private static Measure figure(String measure, String month, Double value) {
        return row(measure, month, value, null, "ok");
    }

    private static Measure wait(String measure, String month, Double value) {
        return row(measure, month, value, 20L, "ok");
    }

    private static Measure row(String measure, String month, Double value, Long events, String status) {
        LocalDate from = YearMonth.parse(month).atDay(1);
        return new Measure(
                "sample",
                "harbour",
                "project",
                "harbour",
                "m",
                measure,
                month,
                from,
                from.plusMonths(1),
                null,
                value,
                "issues",
                null,
                null,
                30L,
                events,
                null,
                null,
                status,
                null,
                NOW);
    }

    private static Metric metric() {
        return new Metric(
                "m",
                1,
                "M",
                "?",
                "own",
                "",
                "flow",
                "issues",
                "lower",
                Map.of(),
                List.of("month"),
                null,
                "none",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                Map.of());
    }
}
